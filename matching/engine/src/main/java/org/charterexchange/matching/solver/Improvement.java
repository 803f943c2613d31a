package org.charterexchange.matching.solver;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.charterexchange.matching.problem.Problem;

/**
 * Improves a matching: neighbourhoods are seated anew by linear programmes until that gains nothing any more, then a
 * cycle of annealing shakes the whole.
 *
 * <p>Each turn is a fixed amount of work, so that the outcome depends on the number of steps, never on time.
 */
final class Improvement {

    private static final int NEIGHBOURHOODS = 4;
    private static final int STEPS_A_CANDIDATE = 10;
    private static final int MOVES = 1000;
    private static final int SMALLEST = 30;
    private static final int LARGEST = 160;
    private static final double SURE = 0.95;

    private final Board board;
    private final Mover mover;
    private final BestMatching best;
    private final Reseating reseating;
    private final Annealing annealing;
    private final BooleanSupplier halted;
    private int size = SMALLEST;
    private int idle;

    Improvement(Mover mover, BestMatching best, Proof proof, BooleanSupplier halted) {
        board = mover.board;
        this.mover = mover;
        this.best = best;
        this.halted = halted;
        reseating = new Reseating(
                mover, best, proof.proven().certificate(), proof.finder().primalWeight(), halted);
        annealing = new Annealing(mover, best, meanValue(board.problem));
    }

    /** Seats everybody anew from a fractional matching. */
    void dive(double[] fractions) {
        int[] pairs = new int[board.pairOf.length];
        double[] most = new double[pairs.length];
        double[] sum = new double[pairs.length];
        Arrays.fill(pairs, -1);
        for (int i = 0; i < fractions.length; i++) {
            int c = mover.guide.candidateOf[i];
            sum[c] += fractions[i];
            if (fractions[i] > most[c]) {
                most[c] = fractions[i];
                pairs[c] = i;
            }
        }
        for (int c = 0; c < pairs.length; c++) {
            if (sum[c] <= 1 - SURE) {
                most[c] = 1;
                pairs[c] = -1;
            }
        }
        reseating.all(pairs, most, SURE);
    }

    /** One turn of at most so many steps; returns how many it took. */
    long advance(long most) {
        return annealing.midCycle() || idle > patience() ? anneal(most) : reseat(most);
    }

    /** How many turns without gain it takes for neighbourhoods to have seen about everybody. */
    private int patience() {
        return 3 + 2 * board.pairOf.length / (NEIGHBOURHOODS * size);
    }

    private long anneal(long most) {
        int moves = (int) Math.min(MOVES, most);
        annealing.advance(moves);
        if (!annealing.midCycle()) {
            best.restore();
            idle = 0;
            size = SMALLEST;
        }
        return moves;
    }

    private long reseat(long most) {
        long steps = 0;
        boolean better = false;
        for (int k = 0; k < NEIGHBOURHOODS && steps < most && !halted.getAsBoolean(); k++) {
            better |= reseating.step(size);
            steps += (long) STEPS_A_CANDIDATE * reseating.lastSize();
        }
        idle = better ? 0 : idle + 1;
        size = better ? size : Math.min(LARGEST, size + 2);
        return Math.max(1, Math.min(steps, most));
    }

    private static double meanValue(Problem problem) {
        double sum = 0;
        for (int value : problem.pairValue()) {
            sum += Math.abs((double) value);
        }
        return sum / Math.max(1, problem.pairCount());
    }
}
