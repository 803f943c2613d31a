package org.charterexchange.matching.flow;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.charterexchange.matching.bound.Certificate;
import org.charterexchange.matching.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best swap shares and link balances, and with them the bound of the linear programme, by a proximal bundle
 * method in which each value is one exact circulation that starts from the basis of the one before.
 *
 * <p>Every circulation also gives a matching that keeps every hard rule but links, near the best as the shares are. The
 * number of iterations, not time, decides what comes of it, so that the same problem gives the same prices everywhere.
 */
public final class ProximalBundleMethod {

    private static final double SERIOUS = 0.1;
    private static final double VERY_GOOD = 0.5;

    private final Problem problem;
    private final SwapPairs swaps;
    private final LagrangianRelaxation relaxation;
    private final Listener listener;
    private final double[] upper;
    private final CuttingPlaneModel model;
    private double[] centre;
    private double @Nullable [] unsolved;
    private double step;
    private double best = Double.POSITIVE_INFINITY;
    private int tries;
    private int nulls;
    private boolean near;

    /** Hears of every circulation. */
    @FunctionalInterface
    public interface Listener {

        /**
         * A circulation was solved.
         *
         * @param bound no matching has more points; not yet rounded down
         * @param lowest whether it is the lowest bound so far
         * @param pairOfCandidate the flow as a matching: the pair of each candidate, or -1; links may be broken
         * @param certificate gives the prices that prove the bound
         */
        void solved(double bound, boolean lowest, int[] pairOfCandidate, Supplier<Certificate> certificate);
    }

    public ProximalBundleMethod(Problem problem, Listener listener) {
        this.problem = problem;
        this.swaps = SwapPairs.of(problem);
        this.relaxation = new LagrangianRelaxation(problem, swaps);
        this.listener = listener;
        int size = swaps.count() + problem.linkCount();
        double[] lower = new double[size];
        this.upper = new double[size];
        Arrays.fill(upper, 0, swaps.count(), problem.weights().swap());
        Arrays.fill(lower, swaps.count(), size, -relaxation.balanceLimit());
        Arrays.fill(upper, swaps.count(), size, relaxation.balanceLimit());
        this.model = new CuttingPlaneModel(lower, upper);
        this.centre = new double[size];
        Arrays.fill(centre, 0, swaps.count(), problem.weights().swap() / 2.0);
        this.step = Math.max(1, problem.weights().swap()) / 4.0;
    }

    /**
     * Searches until the bound is the lowest there is, within {@code tolerance}, or goes on where that was stopped: no
     * circulation that was solved is solved again, one that was not goes on from its basis, and what comes of it is the same
     * as if it had never been stopped.
     *
     * @param iterations the most circulations to solve, those of earlier calls included
     * @param tolerance how many points above the lowest bound are near enough, above 0
     * @param stop asked often; {@code true} ends the search
     * @return whether the bound is within the tolerance of the linear programme's value
     */
    public boolean run(int iterations, double tolerance, BooleanSupplier stop) {
        if (tries == 0) {
            best = evaluate(centre, best, stop);
            tries = best < Double.POSITIVE_INFINITY ? 1 : 0;
        }
        while (tries > 0 && tries < iterations && !near && !stop.getAsBoolean()) {
            advance(tolerance, stop);
        }
        return near;
    }

    private void advance(double tolerance, BooleanSupplier stop) {
        double[] next = unsolved == null ? model.propose(centre, step, tolerance / 10) : unsolved;
        double predicted = best - model.value(next);
        if (predicted <= tolerance) {
            near = step > 1e6;
            step *= 10;
            tries++;
            return;
        }
        double value = evaluate(next, best, stop);
        unsolved = value < Double.POSITIVE_INFINITY ? null : next;
        if (unsolved != null) {
            return;
        }
        tries++;
        if (best - value >= SERIOUS * predicted) {
            step *= best - value >= VERY_GOOD * predicted ? 2 : 1;
            centre = next;
            best = value;
            nulls = 0;
        } else if (++nulls % 10 == 0) {
            step = Math.max(step / 2, 1e-3);
        }
    }

    /** Solves the circulation at a point and adds the cut it gives; positive infinity where it was stopped. */
    private double evaluate(double[] x, double lowest, BooleanSupplier stop) {
        double[] shares = Arrays.copyOf(x, swaps.count());
        double[] balances = Arrays.copyOfRange(x, swaps.count(), x.length);
        if (!relaxation.solve(shares, balances, stop)) {
            return Double.POSITIVE_INFINITY;
        }
        int[] pairs = relaxation.pairs();
        double bound = relaxation.bound();
        model.add(cut(x, bound, slope(pairs)));
        listener.solved(bound, bound < lowest, pairs, () -> relaxation.certificate(shares, balances));
        return bound;
    }

    private int[] slope(int[] pairs) {
        int[] slope = new int[upper.length];
        for (int candidate = 0; candidate < pairs.length; candidate++) {
            int pair = pairs[candidate];
            if (pair >= 0 && swaps.ofPair()[pair] >= 0) {
                int swap = swaps.ofPair()[pair];
                slope[swap] += problem.candidateHome()[candidate] == swaps.first()[swap] ? 1 : -1;
            }
        }
        for (int link = 0; link < problem.linkCount(); link++) {
            int first = pairs[problem.linkFirst()[link]] >= 0 ? 1 : 0;
            int second = pairs[problem.linkSecond()[link]] >= 0 ? 1 : 0;
            slope[swaps.count() + link] = first - second;
        }
        return slope;
    }

    private static CuttingPlane cut(double[] x, double value, int[] dense) {
        int[] at = new int[dense.length];
        int size = 0;
        for (int k = 0; k < dense.length; k++) {
            if (dense[k] != 0) {
                at[size++] = k;
            }
        }
        at = Arrays.copyOf(at, size);
        double[] slope = new double[size];
        double constant = value;
        for (int i = 0; i < size; i++) {
            slope[i] = dense[at[i]];
            constant -= slope[i] * x[at[i]];
        }
        return new CuttingPlane(at, slope, constant);
    }
}
