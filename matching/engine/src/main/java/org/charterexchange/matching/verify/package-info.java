/** Checks a result against its instance from the two files alone, sharing no code with the solver. */
@NullMarked
package org.charterexchange.matching.verify;

import org.jspecify.annotations.NullMarked;
