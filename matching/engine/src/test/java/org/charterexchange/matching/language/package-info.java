@NullMarked
package org.charterexchange.matching.language;

import org.jspecify.annotations.NullMarked;
