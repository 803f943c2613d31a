package org.charterexchange.matching.solver;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.charterexchange.matching.problem.Problem;

/**
 * Improves a matching by turns: neighbourhoods seated anew by linear programmes, and annealing.
 *
 * <p>Each turn is a fixed amount of work, so that the outcome depends on the number of steps, never on time.
 */
final class Improvement {

    private static final int NEIGHBOURHOODS = 4;
    private static final int STEPS_A_CANDIDATE = 10;
    private static final int MOVES = 1000;

    private final Board board;
    private final Mover mover;
    private final BestMatching best;
    private final Reseating reseating;
    private final Annealing annealing;
    private final BooleanSupplier halted;
    private final double[] gainedPerStep = {1e9, 1e9};
    private int size = 40;
    private long turn;

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
        Arrays.fill(pairs, -1);
        for (int i = 0; i < fractions.length; i++) {
            if (fractions[i] > 0.5) {
                pairs[mover.guide.candidateOf[i]] = i;
            }
        }
        reseating.all(pairs);
    }

    /** One turn of at most so many steps; returns how many it took. */
    long advance(long most) {
        turn++;
        boolean anneal = turn % 8 == 0 || gainedPerStep[1] > gainedPerStep[0];
        long before = best.points();
        long steps = anneal ? anneal(most) : reseat(most);
        double gained = (best.points() - before) / (double) Math.max(1, steps);
        int which = anneal ? 1 : 0;
        gainedPerStep[which] = gainedPerStep[which] > 1e8 ? gained : 0.8 * gainedPerStep[which] + 0.2 * gained;
        return steps;
    }

    private long anneal(long most) {
        int moves = (int) Math.min(MOVES, most);
        annealing.advance(moves);
        return moves;
    }

    private long reseat(long most) {
        best.restore();
        long steps = 0;
        boolean better = false;
        for (int k = 0; k < NEIGHBOURHOODS && steps < most && !halted.getAsBoolean(); k++) {
            better |= reseating.step(size);
            steps += (long) STEPS_A_CANDIDATE * size;
        }
        size = better ? Math.max(30, size - 5) : Math.min(200, size + 5);
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
