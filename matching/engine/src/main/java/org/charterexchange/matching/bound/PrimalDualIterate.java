package org.charterexchange.matching.bound;

import org.jspecify.annotations.Nullable;

/** Prices, a fractional matching, and what that matching puts on each row. */
final class PrimalDualIterate {

    final double[] prices;
    final double[] matching;
    final double[] load;
    private @Nullable PrimalDualIterate mapped;
    private @Nullable PrimalDualIterate anchor;
    private double weight;

    PrimalDualIterate(DualVariables rows) {
        prices = new double[rows.count];
        matching = new double[rows.problem.pairCount()];
        load = new double[rows.count];
    }

    void set(PrimalDualIterate other) {
        System.arraycopy(other.prices, 0, prices, 0, prices.length);
        System.arraycopy(other.matching, 0, matching, 0, matching.length);
        System.arraycopy(other.load, 0, load, 0, load.length);
    }

    /**
     * The reflected Halpern step: {@code weight} of twice the mapped point less this one, the rest of the anchor. The
     * matching is left to the next pass over it.
     */
    void reflect(PrimalDualIterate mapped, PrimalDualIterate anchor, double weight) {
        this.mapped = mapped;
        this.anchor = anchor;
        this.weight = weight;
        reflect(prices, mapped.prices, anchor.prices, weight, 0, prices.length);
        reflect(load, mapped.load, anchor.load, weight, 0, load.length);
    }

    /** What the last step left to do with these pairs. */
    void reflect(int first, int end) {
        if (mapped != null && anchor != null) {
            reflect(matching, mapped.matching, anchor.matching, weight, first, end);
        }
    }

    /** Every pair had its step. */
    void reflected() {
        mapped = null;
        anchor = null;
    }

    double matchingDistance(PrimalDualIterate other) {
        double sum = 0;
        for (int i = 0; i < matching.length; i++) {
            double d = matching[i] - other.matching[i];
            sum += d * d;
        }
        return sum;
    }

    double priceDistance(PrimalDualIterate other, double[] scale) {
        double sum = 0;
        for (int r = 0; r < prices.length; r++) {
            double d = scale[r] == 0 ? 0 : (prices[r] - other.prices[r]) / scale[r];
            sum += d * d;
        }
        return sum;
    }

    private static void reflect(double[] mine, double[] mapped, double[] anchor, double weight, int first, int end) {
        double rest = 1 - weight;
        for (int i = first; i < end; i++) {
            mine[i] = weight * (2 * mapped[i] - mine[i]) + rest * anchor[i];
        }
    }
}
