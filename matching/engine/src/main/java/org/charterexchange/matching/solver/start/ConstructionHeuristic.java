package org.charterexchange.matching.solver.start;

import java.util.Arrays;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.ProblemIndex;
import org.charterexchange.matching.solver.moves.EjectionChain;
import org.charterexchange.matching.solver.settings.StartSettings;

/** Makes first matchings: from one that is given, or from the fractional matching that belongs to the prices. */
public final class ConstructionHeuristic {

    private final EjectionChain chain;
    private final StartSettings settings;
    private final Board board;
    private final ProblemIndex index;
    private final Problem problem;
    private final int[] mandatory;

    /** Starts from a board on which the mandatory candidates alone are placed. */
    public ConstructionHeuristic(EjectionChain chain, StartSettings settings) {
        this.chain = chain;
        this.settings = settings;
        board = chain.board();
        index = chain.costs().index();
        problem = board.problem();
        mandatory = board.pairs();
    }

    /** Seats candidates by their most valuable pairs first, whoever may go alone, then the others where they seem best. */
    public void greedy() {
        board.set(mandatory);
        long[] keys = new long[problem.pairCount()];
        for (int pair = 0; pair < keys.length; pair++) {
            keys[pair] = (long) -problem.pairValue()[pair] << Integer.SIZE | pair;
        }
        Arrays.sort(keys);
        for (long key : keys) {
            int pair = (int) key;
            int c = index.candidateOf(pair);
            if (board.pairOf(c) < 0 && problem.candidatePartner()[c] < 0 && board.fits(pair) && board.gain(pair) > 0) {
                board.add(c, pair);
            }
        }
        seatTheRest();
    }

    /** Keeps what fits of a given matching and seats the others where they seem best. */
    public void complete(int[] pairs) {
        if (!keepsEveryRule(board, pairs)) {
            board.set(mandatory);
            placeWhatFits(pairs);
        }
        seatTheRest();
    }

    /** Brings a board to a matching; whether that keeps every rule, else the board is left half way. */
    static boolean keepsEveryRule(Board board, int[] pairs) {
        Problem problem = board.problem();
        int[] nobody = new int[pairs.length];
        Arrays.fill(nobody, -1);
        board.set(nobody);
        for (int c = 0; c < pairs.length; c++) {
            if (pairs[c] >= 0) {
                if (pairs[c] < problem.firstPair()[c]
                        || pairs[c] >= problem.firstPair()[c + 1]
                        || !board.fits(pairs[c])) {
                    return false;
                }
                board.add(c, pairs[c]);
            }
        }
        for (int c = 0; c < pairs.length; c++) {
            int partner = problem.candidatePartner()[c];
            if ((problem.candidatePinned()[c] && pairs[c] < 0)
                    || (partner >= 0 && (pairs[c] < 0) != (pairs[partner] < 0))) {
                return false;
            }
        }
        return true;
    }

    private void placeWhatFits(int[] pairs) {
        for (int c = 0; c < pairs.length; c++) {
            if (pairs[c] >= 0 && pairs[c] >= problem.firstPair()[c] && pairs[c] < problem.firstPair()[c + 1]) {
                place(c, pairs[c], pairs);
            }
        }
    }

    /** Keeps the pairs that have most of their candidate in a fractional matching. */
    public void round(double[] fractions) {
        int[] pairs = new int[problem.candidateCount()];
        Arrays.fill(pairs, -1);
        for (int i = 0; i < fractions.length; i++) {
            if (fractions[i] > settings.rounded()) {
                pairs[index.candidateOf(i)] = i;
            }
        }
        complete(pairs);
    }

    private void place(int c, int pair, int[] pairs) {
        if (board.pairOf(c) >= 0 || !board.fits(pair)) {
            return;
        }
        int partner = problem.candidatePartner()[c];
        if (partner >= 0 && board.pairOf(partner) < 0) {
            if (pairs[partner] < 0) {
                return;
            }
            board.add(c, pair);
            if (!board.fits(pairs[partner])) {
                board.remove(c);
                return;
            }
            board.add(partner, pairs[partner]);
            return;
        }
        board.add(c, pair);
    }

    private void seatTheRest() {
        for (int c = 0; c < problem.candidateCount(); c++) {
            if (board.pairOf(c) >= 0) {
                continue;
            }
            long before = board.points();
            chain.begin();
            chain.reseat(c, settings.chainDepth());
            if (chain.settle() && board.points() < before) {
                chain.undo();
            }
        }
    }
}
