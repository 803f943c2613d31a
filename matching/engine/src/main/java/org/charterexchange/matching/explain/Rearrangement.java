package org.charterexchange.matching.explain;

import java.util.OptionalLong;
import org.charterexchange.matching.problem.InsertionHeuristic;
import org.charterexchange.matching.problem.Matching;
import org.charterexchange.matching.problem.Problem;

/** A way to find what the round would be worth with one candidate at a certain placement and others rearranged. */
@FunctionalInterface
public interface Rearrangement {

    /**
     * The change of points that the best matching found with the candidate there brings.
     *
     * @param problem with the pair among its pairs
     * @param pairs the matching as it is: the pair of each candidate, or -1
     * @param candidate who is not pinned
     * @param pair one of the candidate's
     * @return empty where no such matching was found
     */
    OptionalLong change(Problem problem, int[] pairs, int candidate, int pair);

    /** Rearranges a few others nearby, in milliseconds; there may be better matchings farther away. */
    static Rearrangement nearby() {
        return (problem, pairs, candidate, pair) ->
                new InsertionHeuristic(problem, new Matching(problem, pairs)).change(candidate, pair);
    }
}
