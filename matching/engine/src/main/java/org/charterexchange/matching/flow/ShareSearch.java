package org.charterexchange.matching.flow;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.charterexchange.matching.bound.Certificate;
import org.charterexchange.matching.problem.Problem;

/**
 * Finds the best swap shares and link balances, and with them the bound of the linear programme, by a proximal bundle
 * method in which each value is one exact circulation that starts from the basis of the one before.
 *
 * <p>Every circulation also gives a matching that keeps every hard rule but links, near the best as the shares are. The
 * number of iterations, not time, decides what comes of it, so that the same problem gives the same prices everywhere.
 */
public final class ShareSearch {

    private static final double SERIOUS = 0.1;
    private static final double VERY_GOOD = 0.5;

    private final Problem problem;
    private final SwapPairs swaps;
    private final Relaxation relaxation;
    private final Listener listener;
    private final double[] lower;
    private final double[] upper;

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

    public ShareSearch(Problem problem, Listener listener) {
        this.problem = problem;
        this.swaps = SwapPairs.of(problem);
        this.relaxation = new Relaxation(problem, swaps);
        this.listener = listener;
        int size = swaps.count() + problem.linkCount();
        this.lower = new double[size];
        this.upper = new double[size];
        Arrays.fill(upper, 0, swaps.count(), problem.weights().swap());
        Arrays.fill(lower, swaps.count(), size, -relaxation.balanceLimit());
        Arrays.fill(upper, swaps.count(), size, relaxation.balanceLimit());
    }

    /**
     * Searches until the bound is the lowest there is, within {@code tolerance}.
     *
     * @param iterations the most circulations to solve
     * @param tolerance how many points above the lowest bound are near enough, above 0
     * @param stop asked often; {@code true} ends the search
     * @return whether the bound is within the tolerance of the linear programme's value
     */
    public boolean run(int iterations, double tolerance, BooleanSupplier stop) {
        ProximalModel model = new ProximalModel(lower, upper);
        double[] centre = new double[upper.length];
        Arrays.fill(centre, 0, swaps.count(), problem.weights().swap() / 2.0);
        double step = Math.max(1, problem.weights().swap()) / 4.0;
        double best = evaluate(centre, model, Double.POSITIVE_INFINITY, stop);
        int nulls = 0;
        for (int i = 1; i < iterations && !stop.getAsBoolean(); i++) {
            double[] next = model.propose(centre, step, tolerance / 10);
            double predicted = best - model.value(next);
            if (predicted <= tolerance) {
                if (step > 1e6) {
                    return true;
                }
                step *= 10;
                continue;
            }
            double value = evaluate(next, model, best, stop);
            if (best - value >= SERIOUS * predicted) {
                step *= best - value >= VERY_GOOD * predicted ? 2 : 1;
                centre = next;
                best = value;
                nulls = 0;
            } else if (++nulls % 10 == 0) {
                step = Math.max(step / 2, 1e-3);
            }
        }
        return false;
    }

    /** Solves the circulation at a point and adds the cut it gives; positive infinity where it was stopped. */
    private double evaluate(double[] x, ProximalModel model, double lowest, BooleanSupplier stop) {
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

    private static Cut cut(double[] x, double value, int[] dense) {
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
        return new Cut(at, slope, constant);
    }
}
