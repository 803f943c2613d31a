package org.charterexchange.matching.solver;

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

    /** Seats everybody anew who is not obliged, from the pairs they have in a given matching. */
    void all(int[] pairOf) {
        int[] free = IntStream.range(0, board.pairOf.length)
                .filter(c -> !Obligations.obliged(board.problem, c))
                .toArray();
        reseat(free, pairOf);
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
            int partner = board.problem.candidatePartner()[c];
            if (partner >= 0 && board.pairOf[c] >= 0 && board.pairOf[partner] < 0) {
                board.remove(c);
            }
        }
        return had;
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
