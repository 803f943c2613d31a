/**
 * The first step: the problem without swaps and links is one minimum-cost circulation, which {@code flow} solves exactly, for
 * swap shares that become better and better (K. Kiwiel, <em>Proximity control in bundle methods for convex
 * nondifferentiable minimization</em>, 1990).
 *
 * <p>Where nothing can be swapped that is the answer and its proof. Otherwise prices go on from the bound, and the first
 * matching is no worse than the best circulation.
 */
@NullMarked
package org.charterexchange.matching.solver.circulation;

import org.jspecify.annotations.NullMarked;
