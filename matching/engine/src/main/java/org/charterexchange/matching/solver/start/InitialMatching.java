package org.charterexchange.matching.solver.start;

import java.util.Arrays;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.MandatoryCandidates;
import org.jspecify.annotations.Nullable;

/**
 * A matching that a search can tell of before it has one of its own: the one it starts from where that keeps every rule,
 * else one of nobody but those who must be placed.
 *
 * @param pairs the pair of each candidate or -1
 * @param points what that is worth
 */
public record InitialMatching(int[] pairs, long points) {

    /**
     * The opening of a search.
     *
     * @throws InfeasibleProblemException if no matching keeps every pin and link
     */
    public static InitialMatching of(Problem problem, OrganisationArcs arcs, int @Nullable [] start) {
        Board board = new Board(problem, arcs);
        if (start == null || !ConstructionHeuristic.keeps(board, start)) {
            int[] nobody = new int[problem.candidateCount()];
            Arrays.fill(nobody, -1);
            board.set(nobody);
            new MandatoryCandidates(board).place();
        }
        return new InitialMatching(board.pairOf, board.points());
    }

    /** The pairs, for somebody to keep. */
    public int[] copy() {
        return pairs.clone();
    }
}
