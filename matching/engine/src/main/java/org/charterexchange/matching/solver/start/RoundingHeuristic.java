package org.charterexchange.matching.solver.start;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.charterexchange.matching.bound.Certificate;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.MandatoryCandidates;

/** Seats everybody from a fractional matching: at once where that is sure, the others by diving. */
public final class RoundingHeuristic {

    private static final int ITERATIONS = 500;

    private final Board board;
    private final DivingHeuristic dive;

    public RoundingHeuristic(Board board, Certificate prices, double primalWeight, BooleanSupplier halted) {
        this.board = board;
        dive = new DivingHeuristic(board, prices, primalWeight, halted);
    }

    /**
     * Seats everybody anew who is not obliged: at once where that is sure, the others by diving.
     *
     * @param pairOf the likeliest pair of each candidate, or -1
     * @param certainty how likely that is, from 0 to 1
     * @param sure from when on it is sure
     */
    public void all(int[] pairOf, double[] certainty, double sure) {
        int[] open = IntStream.range(0, pairOf.length)
                .filter(c -> !MandatoryCandidates.obliged(board.problem, c))
                .toArray();
        for (int c : open) {
            if (board.pairOf[c] >= 0) {
                board.remove(c);
            }
        }
        for (int c : open) {
            if (certainty[c] >= sure && pairOf[c] >= 0 && board.fits(pairOf[c])) {
                board.add(c, pairOf[c]);
            }
        }
        reseat(
                Arrays.stream(open)
                        .filter(c -> certainty[c] < sure || (pairOf[c] >= 0 && board.pairOf[c] < 0))
                        .toArray(),
                pairOf);
        for (int c : open) {
            untie(c);
        }
    }

    private void reseat(int[] free, int[] from) {
        int[] start = new int[free.length];
        for (int k = 0; k < free.length; k++) {
            start[k] = from[free[k]];
            if (board.pairOf[free[k]] >= 0) {
                board.remove(free[k]);
            }
        }
        dive.seat(free, start, ITERATIONS);
    }

    /** Unmatches somebody whose partner is unmatched. */
    private void untie(int c) {
        int partner = board.problem.candidatePartner()[c];
        if (partner >= 0 && board.pairOf[c] >= 0 && board.pairOf[partner] < 0) {
            board.remove(c);
        }
    }
}
