/**
 * The second step: prices of seats and shares of rewards, the lowest bound they have proven so far (section 5 of the
 * specification), and what each pair is worth beside them, its reduced cost.
 *
 * <p>The method itself is {@code bound.PrimalDualHybridGradient}. Circulations come before and lower the same bound; the
 * first matching and the neighbourhoods after are led by the reduced costs.
 */
@NullMarked
package org.charterexchange.matching.solver.prices;

import org.jspecify.annotations.NullMarked;
