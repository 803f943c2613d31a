/**
 * The third step: matchings to start from. One that keeps every rule is there from the first moment; once there are prices,
 * a better one is made by rounding the fractional matching that belongs to them and diving (T. Achterberg, <em>Constraint
 * integer programming</em>, 2007).
 *
 * <p>Prices come before, neighbourhoods after. No improvement of a matching that is already good belongs here.
 */
@NullMarked
package org.charterexchange.matching.solver.start;

import org.jspecify.annotations.NullMarked;
