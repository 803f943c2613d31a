package org.charterexchange.matching.solver.start;

import java.util.Arrays;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.InfeasibleProblemException;
import org.charterexchange.matching.solver.board.MandatoryCandidates;
import org.charterexchange.matching.solver.board.ScoredMatching;
import org.jspecify.annotations.Nullable;

/**
 * A matching that a search can tell of before it has one of its own: the one it starts from where that keeps every rule,
 * else one of nobody but those who must be placed.
 */
public final class InitialMatching {

    private InitialMatching() {}

    /**
     * The initial matching of a problem.
     *
     * @param start the pair of each candidate or -1, or null
     * @throws InfeasibleProblemException if no matching keeps every pin and link
     */
    public static ScoredMatching of(Problem problem, OrganisationArcs arcs, int @Nullable [] start) {
        Board board = new Board(problem, arcs);
        if (start == null || !ConstructionHeuristic.keepsEveryRule(board, start)) {
            int[] nobody = new int[problem.candidateCount()];
            Arrays.fill(nobody, -1);
            board.set(nobody);
            new MandatoryCandidates(board).place();
        }
        return new ScoredMatching(board.pairs(), board.points());
    }
}
