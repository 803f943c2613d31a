package org.charterexchange.matching.solver;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.charterexchange.matching.bound.Certificate;

/**
 * Large neighbourhood search: takes a few dozen candidates who compete with one another off the board and seats them
 * anew by the linear programme (P. Shaw, <em>Using constraint programming and local search methods to solve vehicle
 * routing problems</em>, 1998). Deterministic given the dice.
 */
final class Reseating {

    private static final int ITERATIONS = 500;

    private final Board board;
    private final BestMatching best;
    private final Neighbourhood neighbourhood;
    private final Dive dive;
    private int lastSize;

    Reseating(Mover mover, BestMatching best, Certificate prices, double primalWeight, BooleanSupplier halted) {
        board = mover.board;
        this.best = best;
        neighbourhood = new Neighbourhood(board, mover.guide, mover.dice);
        dive = new Dive(board, prices, primalWeight, halted);
    }

    /** How many were seated anew by the last step. */
    int lastSize() {
        return lastSize;
    }

    /**
     * Seats everybody anew who is not obliged: at once where that is sure, the others by diving.
     *
     * @param pairOf the likeliest pair of each candidate, or -1
     * @param certainty how likely that is, from 0 to 1
     * @param sure from when on it is sure
     */
    void all(int[] pairOf, double[] certainty, double sure) {
        int[] open = IntStream.range(0, pairOf.length)
                .filter(c -> !Obligations.obliged(board.problem, c))
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

    /** Tries one neighbourhood; returns whether a better matching came of it. */
    boolean step(int size) {
        int[] free = neighbourhood.choose(size);
        lastSize = free.length;
        long before = board.points();
        int[] had = reseat(free, board.pairOf);
        if (board.points() < before) {
            restore(free, had);
            return false;
        }
        for (int c : free) {
            best.touch(c);
        }
        return best.update();
    }

    private int[] reseat(int[] free, int[] from) {
        int[] had = new int[free.length];
        int[] start = new int[free.length];
        for (int k = 0; k < free.length; k++) {
            had[k] = board.pairOf[free[k]];
            start[k] = from[free[k]];
            if (had[k] >= 0) {
                board.remove(free[k]);
            }
        }
        dive.seat(free, start, ITERATIONS);
        for (int c : free) {
            untie(c);
        }
        return had;
    }

    /** Unmatches somebody whose partner is unmatched. */
    private void untie(int c) {
        int partner = board.problem.candidatePartner()[c];
        if (partner >= 0 && board.pairOf[c] >= 0 && board.pairOf[partner] < 0) {
            board.remove(c);
        }
    }

    private void restore(int[] free, int[] had) {
        for (int c : free) {
            if (board.pairOf[c] >= 0) {
                board.remove(c);
            }
        }
        for (int k = 0; k < free.length; k++) {
            if (had[k] >= 0) {
                board.add(free[k], had[k]);
            }
        }
    }
}
