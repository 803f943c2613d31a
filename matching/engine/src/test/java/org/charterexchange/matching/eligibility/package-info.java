@NullMarked
package org.charterexchange.matching.eligibility;

import org.jspecify.annotations.NullMarked;
