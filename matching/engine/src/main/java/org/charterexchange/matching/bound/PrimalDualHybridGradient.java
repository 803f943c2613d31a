package org.charterexchange.matching.bound;

import org.charterexchange.matching.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Finds prices that prove a low upper bound, and the fractional matching that belongs to them.
 *
 * <p>The linear programme behind section 5 of the specification is a saddle point between prices (kept in their ranges)
 * and a fractional matching (kept, candidate by candidate, in the simplex). It is solved by the primal-dual hybrid
 * gradient method with diagonal scaling, reflected Halpern iterations and restarts: A. Chambolle, T. Pock, <em>A
 * first-order primal-dual algorithm for convex problems</em>, 2011; D. Applegate et al., <em>Faster first-order
 * primal-dual methods for linear programming using restarts and sharpness</em>, 2023; H. Lu, J. Yang, <em>Restarted
 * Halpern PDHG for linear programming</em>, 2024. Any prices in their ranges prove a bound, so the method can be
 * stopped at any time; the best prices seen are kept, so the bound never rises.
 *
 * <p>One iteration costs one pass over the eligible pairs. The outcome depends on the problem and on the number of
 * iterations only. Not thread-safe.
 */
public final class PrimalDualHybridGradient {

    private static final int CHECK_EVERY = 20;

    private final DualVariables rows;
    private final CertificateWriter writer;
    private final PairOperator pass;
    private final DiagonalScaling scaling;
    private final double[] slope;

    private final PrimalDualIterate current;
    private final PrimalDualIterate mapped;
    private final PrimalDualIterate anchor;
    private final double[] bestPrices;
    private final boolean certified;
    private double bestBound = Double.POSITIVE_INFINITY;

    private double primalWeight;
    private double weightErrorSum;
    private long iterations;
    private long sinceRestart;
    private double restartError;
    private double lastError;

    /** A finder at its start, with a first bound. */
    public PrimalDualHybridGradient(Problem problem, OrganisationArcs arcs) {
        this(problem, arcs, null, true);
    }

    /**
     * A finder that goes on from known prices and a known matching, for a problem in which some moves may be fixed
     * already; it gives fractions, but its bound means nothing.
     */
    public PrimalDualHybridGradient(Problem problem, OrganisationArcs arcs, WarmStart warm) {
        this(problem, arcs, warm, false);
    }

    /**
     * A finder that goes on from known prices and a known matching, for a problem with other pairs of the same
     * candidates.
     */
    public static PrimalDualHybridGradient goingOn(Problem problem, OrganisationArcs arcs, WarmStart warm) {
        return new PrimalDualHybridGradient(problem, arcs, warm, true);
    }

    private PrimalDualHybridGradient(
            Problem problem, OrganisationArcs arcs, @Nullable WarmStart warm, boolean certified) {
        rows = new DualVariables(problem, arcs);
        writer = new CertificateWriter(rows);
        pass = new PairOperator(rows);
        scaling = new DiagonalScaling(rows, pass, warm == null ? 25 : 8);
        slope = rows.slopeAtNothing();
        current = new PrimalDualIterate(rows);
        mapped = new PrimalDualIterate(rows);
        anchor = new PrimalDualIterate(rows);
        start(current.prices);
        primalWeight = startWeight(problem);
        if (warm != null) {
            warm.apply(rows, current, slope);
            pass.load(current.matching, current.load);
            primalWeight = warm.primalWeight();
        }
        anchor.set(current);
        mapped.set(current);
        bestPrices = current.prices.clone();
        this.certified = certified;
        if (certified) {
            offer(current.prices, false);
        }
    }

    /** Shares in the middle of their range; rows that no pair can move are at their best end at once. */
    private void start(double[] prices) {
        for (int r = 0; r < rows.count; r++) {
            boolean share = r >= rows.reciprocity && r < rows.link;
            prices[r] = share ? rows.upper[r] / 2 : 0;
            if (scaling.row[r] == 0 && slope[r] != 0) {
                prices[r] = slope[r] < 0 ? rows.upper[r] : rows.clamp(r, 0);
            }
        }
    }

    /** Does so many iterations on the caller's thread; returns whether the bound fell. */
    public boolean advance(int times) {
        return advance(times, false);
    }

    /**
     * Does so many iterations; returns whether the bound fell.
     *
     * @param together whether other cores may help, which changes nothing but the time it takes
     */
    public boolean advance(int times, boolean together) {
        double before = bestBound;
        for (int i = 0; i < times; i++) {
            iterate(together);
            if (certified && iterations % CHECK_EVERY == 0) {
                offer(mapped.prices, together);
            }
        }
        return bestBound < before;
    }

    /** The lowest bound seen, before rounding; for reports use {@link BoundEvaluator}. */
    public double bound() {
        return bestBound;
    }

    /** How far the last iteration moved; falls towards 0 as prices and matching settle. */
    public double error() {
        return lastError;
    }

    /** How steps in the prices compare with steps in the matching; for a {@link WarmStart}. */
    public double primalWeight() {
        return primalWeight;
    }

    /** How many iterations were done. */
    public long iterations() {
        return iterations;
    }

    /** The best prices seen, rounded. */
    public Certificate certificate() {
        return writer.write(bestPrices);
    }

    /** The fractional matching of the last iteration: a number in [0, 1] for each pair. */
    public double[] fractions() {
        return mapped.matching.clone();
    }

    private void offer(double[] prices, boolean together) {
        double bound = pass.bound(prices, together);
        if (bound < bestBound) {
            bestBound = bound;
            for (int r = 0; r < rows.count; r++) {
                bestPrices[r] = rows.clamp(r, prices[r]);
            }
        }
    }

    private double startWeight(Problem problem) {
        double values = 1;
        for (int value : problem.pairValue()) {
            values += (double) value * value;
        }
        double capacities = 1;
        for (int r = 0; r < rows.count; r++) {
            double scaled = slope[r] * scaling.row[r];
            capacities += scaled * scaled;
        }
        return Math.sqrt(values / capacities);
    }

    private void iterate(boolean together) {
        double step = scaling.step();
        double moved = pass.ascend(current, mapped, step / primalWeight, together);
        double movedPrices = 0;
        double coupling = 0;
        for (int r = 0; r < rows.count; r++) {
            double scale = scaling.row[r];
            double gradient = slope[r] + 2 * mapped.load[r] - current.load[r];
            mapped.prices[r] = rows.clamp(r, current.prices[r] - step * primalWeight * scale * scale * gradient);
            double change = mapped.prices[r] - current.prices[r];
            movedPrices += scale == 0 ? 0 : change * change / (scale * scale);
            coupling += change * (mapped.load[r] - current.load[r]);
        }
        double error = Math.sqrt(
                Math.max(0, primalWeight * moved / step + 2 * coupling + movedPrices / (primalWeight * step)));
        iterations++;
        if (sinceRestart == 0) {
            restartError = error;
        }
        if (sinceRestart > 0 && mustRestart(error)) {
            restart();
        } else {
            double weight = (sinceRestart + 1.0) / (sinceRestart + 2.0);
            current.reflect(mapped, anchor, weight);
            sinceRestart++;
        }
        lastError = error;
    }

    private boolean mustRestart(double error) {
        return error <= 0.2 * restartError
                || (error <= 0.8 * restartError && error > lastError)
                || sinceRestart >= 0.36 * iterations;
    }

    private void restart() {
        double primal = Math.sqrt(mapped.matchingDistance(anchor));
        double dual = Math.sqrt(mapped.priceDistance(anchor, scaling.row));
        if (primal > 1e-12 && dual > 1e-12) {
            double error = StrictMath.log(dual / (primal * primalWeight));
            weightErrorSum = 0.3 * weightErrorSum + error;
            primalWeight *= StrictMath.exp(0.9 * error + 0.01 * weightErrorSum);
        }
        current.set(mapped);
        anchor.set(mapped);
        sinceRestart = 0;
    }
}
