package org.charterexchange.matching.solver.start;

import java.util.Arrays;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.moves.EjectionChain;
import org.charterexchange.matching.solver.prices.ReducedCosts;

/** Makes first matchings: from one that is given, or from the fractional matching that belongs to the prices. */
public final class ConstructionHeuristic {

    private final EjectionChain mover;
    private final Board board;
    private final ReducedCosts guide;
    private final Problem problem;
    private final int[] obligations;

    /** Starts from a board on which nobody but the obliged is placed. */
    public ConstructionHeuristic(EjectionChain mover) {
        this.mover = mover;
        board = mover.board;
        guide = mover.guide;
        problem = board.problem;
        obligations = board.pairOf.clone();
    }

    /** Seats candidates by their most valuable pairs first, whoever may go alone, then the others where they seem best. */
    public void mostValuableFirst() {
        board.set(obligations);
        long[] keys = new long[problem.pairCount()];
        for (int pair = 0; pair < keys.length; pair++) {
            keys[pair] = (long) -problem.pairValue()[pair] << Integer.SIZE | pair;
        }
        Arrays.sort(keys);
        for (long key : keys) {
            int pair = (int) key;
            int c = guide.candidateOf[pair];
            if (board.pairOf[c] < 0 && problem.candidatePartner()[c] < 0 && board.fits(pair) && board.gain(pair) > 0) {
                board.add(c, pair);
            }
        }
        seatTheRest();
    }

    /** Keeps what fits of a given matching and seats the others where they seem best. */
    public void resume(int[] pairs) {
        if (!keeps(board, pairs)) {
            board.set(obligations);
            placeWhatFits(pairs);
        }
        seatTheRest();
    }

    /** Brings a board to a matching; whether that keeps every rule, else the board is left half way. */
    static boolean keeps(Board board, int[] pairs) {
        Problem problem = board.problem;
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

    /** Keeps the pairs that have more than half of their candidate in the fractional matching. */
    public void round(double[] fractions) {
        int[] pairs = new int[problem.candidateCount()];
        Arrays.fill(pairs, -1);
        for (int i = 0; i < fractions.length; i++) {
            if (fractions[i] > 0.5) {
                pairs[guide.candidateOf[i]] = i;
            }
        }
        resume(pairs);
    }

    private void place(int c, int pair, int[] pairs) {
        if (board.pairOf[c] >= 0 || !board.fits(pair)) {
            return;
        }
        int partner = problem.candidatePartner()[c];
        if (partner >= 0 && board.pairOf[partner] < 0) {
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
            if (board.pairOf[c] >= 0) {
                continue;
            }
            long before = board.points();
            mover.begin();
            mover.reseat(c, 4);
            if (mover.settle() && board.points() < before) {
                mover.undo();
            }
        }
    }
}
