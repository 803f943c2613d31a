package org.charterexchange.matching.solver;

import java.util.Arrays;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A matching that a search can tell of before it has one of its own: the one it starts from where that keeps every rule,
 * else one of nobody but those who must be placed.
 *
 * @param pairs the pair of each candidate or -1
 * @param points what that is worth
 */
record Opening(int[] pairs, long points) {

    /**
     * The opening of a search.
     *
     * @throws InfeasibleProblemException if no matching keeps every pin and link
     */
    static Opening of(Problem problem, OrganisationArcs arcs, int @Nullable [] start) {
        Board board = new Board(problem, arcs);
        if (start == null || !Start.keeps(board, start)) {
            int[] nobody = new int[problem.candidateCount()];
            Arrays.fill(nobody, -1);
            board.set(nobody);
            new Obligations(board).place();
        }
        return new Opening(board.pairOf, board.points());
    }

    /** The pairs, for somebody to keep. */
    int[] copy() {
        return pairs.clone();
    }
}
