package org.charterexchange.matching.bound;

import java.util.Arrays;
import org.charterexchange.matching.problem.Problem;

/** The passes over all eligible pairs that the price finder makes; each costs O(pairs + rows). */
final class PairPass {

    final int[] linkOf;
    private final PriceRows rows;
    private final Problem problem;
    private final int[] lane;
    private final double[] lanePrice;
    private final double[] laneLoad;
    private double[] worth = new double[16];

    PairPass(PriceRows rows) {
        this.rows = rows;
        problem = rows.problem;
        lane = rows.lanes.lane();
        linkOf = rows.linkOf();
        lanePrice = new double[rows.lanes.count()];
        laneLoad = new double[rows.lanes.count()];
    }

    /** The bound that the prices prove, in floating point. */
    double bound(double[] prices) {
        rows.lanePrices(prices, lanePrice);
        double sum = rows.constant(prices);
        for (int c = 0; c < problem.candidateCount(); c++) {
            double balance = rows.balance(prices, linkOf, c);
            double best = problem.candidatePinned()[c] ? Double.NEGATIVE_INFINITY : 0;
            for (int i = problem.firstPair()[c]; i < problem.firstPair()[c + 1]; i++) {
                best = Math.max(best, worth(prices, i) + balance);
            }
            sum += best;
        }
        return sum;
    }

    /** One step of the matching along the worths, back into the simplex; returns the squared length of the step. */
    double ascend(Point from, Point to, double step) {
        rows.lanePrices(from.prices, lanePrice);
        Arrays.fill(to.load, 0);
        Arrays.fill(laneLoad, 0);
        double moved = 0;
        for (int c = 0; c < problem.candidateCount(); c++) {
            int first = problem.firstPair()[c];
            int size = problem.firstPair()[c + 1] - first;
            project(from, to, step, c, first, size);
            double sum = 0;
            for (int i = first; i < first + size; i++) {
                double x = to.matching[i];
                double d = x - from.matching[i];
                moved += d * d;
                if (x != 0) {
                    to.load[problem.pairPlacement()[i]] -= x;
                    laneLoad[lane[i]] += x;
                    sum += x;
                }
            }
            addLink(to.load, c, sum);
        }
        rows.spread(laneLoad, to.load);
        return moved;
    }

    private void project(Point from, Point to, double step, int c, int first, int size) {
        if (problem.candidatePinned()[c]) {
            to.matching[first] = 1;
            return;
        }
        if (worth.length < size) {
            worth = new double[2 * size];
        }
        double balance = rows.balance(from.prices, linkOf, c);
        for (int j = 0; j < size; j++) {
            worth[j] = from.matching[first + j] + step * (worth(from.prices, first + j) + balance);
        }
        double threshold = Simplex.threshold(worth, size);
        for (int j = 0; j < size; j++) {
            to.matching[first + j] = Math.max(0, worth[j] - threshold);
        }
    }

    private double worth(double[] prices, int i) {
        return problem.pairValue()[i] + lanePrice[lane[i]] - prices[problem.pairPlacement()[i]];
    }

    /** What a vector over the pairs puts on each row. */
    void load(double[] x, double[] load) {
        Arrays.fill(load, 0);
        Arrays.fill(laneLoad, 0);
        for (int c = 0; c < problem.candidateCount(); c++) {
            double sum = 0;
            for (int i = problem.firstPair()[c]; i < problem.firstPair()[c + 1]; i++) {
                load[problem.pairPlacement()[i]] -= x[i];
                laneLoad[lane[i]] += x[i];
                sum += x[i];
            }
            addLink(load, c, sum);
        }
        rows.spread(laneLoad, load);
    }

    /** The transposed matrix times a vector over the rows, scaled to length 1; returns the length before. */
    double transpose(double[] y, double[] x) {
        Arrays.fill(lanePrice, 0);
        for (int l = 0; l < lanePrice.length; l++) {
            int from = rows.lanes.home()[l];
            int to = rows.lanes.host()[l];
            lanePrice[l] = y[rows.reciprocity + from]
                    - y[rows.reciprocity + to]
                    + y[rows.firstSent + from]
                    + y[rows.firstHosted + to]
                    - y[rows.host + to]
                    - y[rows.release + from];
            int s = rows.lanes.swap()[l];
            if (s >= 0) {
                lanePrice[l] += rows.lanes.forward(l) ? y[rows.swap + s] : -y[rows.swap + s];
            }
        }
        double length = 0;
        for (int c = 0; c < problem.candidateCount(); c++) {
            double balance = rows.balance(y, linkOf, c);
            for (int i = problem.firstPair()[c]; i < problem.firstPair()[c + 1]; i++) {
                x[i] = lanePrice[lane[i]] - y[problem.pairPlacement()[i]] + balance;
                length += x[i] * x[i];
            }
        }
        length = Math.sqrt(length);
        for (int i = 0; i < x.length; i++) {
            x[i] /= Math.max(length, 1e-300);
        }
        return length;
    }

    private void addLink(double[] load, int c, double sum) {
        int k = linkOf[c];
        if (k >= 0) {
            load[rows.link + k] += problem.linkFirst()[k] == c ? sum : -sum;
        }
    }
}
