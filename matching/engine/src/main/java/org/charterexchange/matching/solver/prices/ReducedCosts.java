package org.charterexchange.matching.solver.prices;

import org.charterexchange.matching.bound.BoundEvaluator;
import org.charterexchange.matching.bound.Certificate;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.ProblemIndex;

/**
 * What pairs are worth beside their prices (section 5 of the specification), which linear programming calls their reduced
 * costs, and each candidate's pairs by it.
 *
 * <p>Built in O(pairs log pairs).
 */
public final class ReducedCosts {

    private final ProblemIndex index;
    private final double[] worth;
    private final double[] seatPrice;
    private final double[] swapShare;
    private final int[] ranked;
    private final double[] mostWorth;

    /** What pairs are worth at some prices. */
    public ReducedCosts(ProblemIndex index, Certificate prices) {
        this.index = index;
        Problem problem = index.problem();
        worth = new BoundEvaluator(problem, index.arcs()).worths(prices);
        seatPrice = points(prices.seatPrices());
        swapShare = swapShares(
                index.arcs(),
                points(prices.swapShares().share()),
                problem.weights().swap());
        ranked = new int[problem.pairCount()];
        mostWorth = new double[problem.candidateCount()];
        StableRangeSort sort = new StableRangeSort(worth, ranked);
        for (int c = 0; c < problem.candidateCount(); c++) {
            int first = problem.firstPair()[c];
            int end = problem.firstPair()[c + 1];
            sort.sort(first, end);
            mostWorth[c] = first == end ? 0 : Math.max(0, worth[ranked[first]]);
        }
    }

    /** The problem, its arcs and their relations. */
    public ProblemIndex index() {
        return index;
    }

    /** What a pair is worth. */
    public double worth(int pair) {
        return worth[pair];
    }

    /** The price of a seat of a placement, in points. */
    public double seatPrice(int placement) {
        return seatPrice[placement];
    }

    /** What an arc has of the reward of its swap, in points. */
    public double swapShare(int arc) {
        return swapShare[arc];
    }

    /** The pairs of each candidate by falling worth, in the candidate's own range of pair numbers. */
    public int ranked(int at) {
        return ranked[at];
    }

    /** The worth of a candidate's best pair, or 0 where nowhere is better. */
    public double mostWorth(int candidate) {
        return mostWorth[candidate];
    }

    private static double[] points(long[] millionths) {
        double[] points = new double[millionths.length];
        for (int k = 0; k < points.length; k++) {
            points[k] = millionths[k] / (double) Certificate.SCALE;
        }
        return points;
    }

    private static double[] swapShares(OrganisationArcs arcs, double[] shareOfSwap, int weight) {
        double[] share = new double[arcs.count()];
        for (int l = 0; l < share.length; l++) {
            int swap = arcs.swap()[l];
            if (swap >= 0 && swap < shareOfSwap.length) {
                share[l] = arcs.forward(l) ? shareOfSwap[swap] : weight - shareOfSwap[swap];
            }
        }
        return share;
    }
}
