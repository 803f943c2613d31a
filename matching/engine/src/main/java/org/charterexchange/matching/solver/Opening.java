package org.charterexchange.matching.solver;

import java.util.Arrays;
import org.charterexchange.matching.bound.Lanes;
import org.charterexchange.matching.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a search tells before it has a matching of its own: the one it starts from, or that nobody is placed yet.
 *
 * @param pairs the pair of each candidate or -1
 * @param points what that is worth
 */
record Opening(int[] pairs, long points) {

    /** The start where it keeps every rule. */
    static Opening of(Problem problem, int @Nullable [] start) {
        if (start != null) {
            Board board = new Board(problem, Lanes.of(problem));
            if (Start.keeps(board, start)) {
                return new Opening(start.clone(), board.points());
            }
        }
        int[] nobody = new int[problem.candidateCount()];
        Arrays.fill(nobody, -1);
        return new Opening(nobody, 0);
    }

    /** A bound that nobody who is told of both can wonder at: where all matchings are worth less than nothing it is 0. */
    long atMost(long upperBound) {
        return Math.max(points, upperBound);
    }

    /** The pairs, for somebody to keep. */
    int[] copy() {
        return pairs.clone();
    }
}
