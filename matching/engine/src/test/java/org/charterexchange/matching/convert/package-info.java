@NullMarked
package org.charterexchange.matching.convert;

import org.jspecify.annotations.NullMarked;
