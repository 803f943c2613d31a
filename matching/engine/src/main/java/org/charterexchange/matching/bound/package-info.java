/** Prices that prove how far a matching can be from the best possible (section 5 of the specification). */
@NullMarked
package org.charterexchange.matching.bound;

import org.jspecify.annotations.NullMarked;
