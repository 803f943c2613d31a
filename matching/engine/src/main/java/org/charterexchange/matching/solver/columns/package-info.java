/**
 * Column generation, for problems in which candidates have hundreds of pairs each, as where they are open to offers
 * (M. Lübbecke, J. Desrosiers, <em>Selected topics in column generation</em>, 2005): prices come from a restricted problem
 * of some pairs each; whatever other pair is worth more at these prices joins in, until hardly any is.
 *
 * <p>The search then keeps to the restricted problem, while its bound holds over all pairs.
 */
@NullMarked
package org.charterexchange.matching.solver.columns;

import org.jspecify.annotations.NullMarked;
