/**
 * The search of one problem: a list of phases, one for each step, of which the first that is due goes next, until none is or
 * the search is to end. What two threads find is combined.
 *
 * <p>{@code PhasedSearch} lists the phases that prepare a matching and those that come last, {@code Improvement} those that
 * improve it, for either thread, in the order in which they are asked whether they are due, which is not the order in which
 * they mostly happen. What these know of one another is {@code LocalOptimum}. A new phase has a package of its own beside
 * this one, its numbers in {@code settings}, a {@code Phase} here, and its place in one of the two lists.
 *
 * <p>A phase decides when its step is taken, how much it may cost and when it is over; how the step is done lies in the
 * step's own package. By the clock a second thread lowers the bound, then improves the matching on a board of its own; by
 * steps there is one thread, so that the outcome depends on the problem, the limit, the seed and the start only.
 */
@NullMarked
package org.charterexchange.matching.solver.search;

import org.jspecify.annotations.NullMarked;
