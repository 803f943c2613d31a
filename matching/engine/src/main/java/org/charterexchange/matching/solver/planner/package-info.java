/**
 * The seventh step: OptaPlanner's local search by late acceptance (E. Burke, Y. Bykov, <em>The late acceptance hill-climbing
 * heuristic</em>, 2017) with moves that understand the problem. The only package that names {@code org.optaplanner}.
 *
 * <p>{@code PlannedRound} is the planning solution, {@code PlannedCandidate} the entity, {@code PlannedPair} the value;
 * {@code MatchingConstraintProvider} states the rules readably, and {@code MatchingScoreCalculator} computes the same, faster.
 */
@NullMarked
package org.charterexchange.matching.solver.planner;

import org.jspecify.annotations.NullMarked;
