package org.charterexchange.matching.solver.progress;

import org.charterexchange.matching.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a search is asked to do.
 *
 * @param problem what to solve
 * @param limits when to end at the latest
 * @param seed of the random choices
 * @param start a matching to start from and to fall never below where it is feasible, the pair of each candidate or -1; or
 *     null
 * @param listener hears of progress and may ask to stop
 */
public record SearchTask(
        Problem problem, SearchLimits limits, long seed, int @Nullable [] start, SearchListener listener) {}
