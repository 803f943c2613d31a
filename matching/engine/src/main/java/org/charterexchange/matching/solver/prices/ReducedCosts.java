package org.charterexchange.matching.solver.prices;

import java.util.Arrays;
import org.charterexchange.matching.bound.Certificate;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.CountingSort;

/**
 * What the prices tell the search: each candidate's pairs from the most to the least worth, and who could use an arc.
 *
 * <p>Built in O(pairs log pairs).
 */
public final class ReducedCosts {

    public final double[] worth;
    public final double[] seatPrice;
    /** The pairs of each candidate by falling worth, in the candidate's own range of pair numbers. */
    public final int[] ranked;
    /** The candidate of each pair. */
    public final int[] candidateOf;

    /** The worth of each candidate's best pair, or 0 where nowhere is better. */
    public final double[] mostWorth;

    /** What each arc has of the reward of its swap. */
    public final double[] swapShare;

    public final int[] arcStart;
    public final int[] arcPairs;
    public final int[] homeStart;
    public final int[] homeCandidates;
    public final int[] hostStart;
    public final int[] hostPlacements;
    public final int[] placementStart;
    public final int[] placementPairs;

    ReducedCosts(Problem problem, OrganisationArcs arcs, Certificate prices, double[] worth) {
        this.worth = worth;
        seatPrice = points(prices.seatPrices());
        swapShare = swapShares(
                arcs, points(prices.swapShares().share()), problem.weights().swap());
        ranked = new int[problem.pairCount()];
        candidateOf = new int[problem.pairCount()];
        mostWorth = new double[problem.candidateCount()];
        StableRangeSort ranking = new StableRangeSort(worth, ranked);
        for (int c = 0; c < problem.candidateCount(); c++) {
            int first = problem.firstPair()[c];
            int end = problem.firstPair()[c + 1];
            Arrays.fill(candidateOf, first, end, c);
            ranking.rank(first, end);
            mostWorth[c] = first == end ? 0 : Math.max(0, worth[ranked[first]]);
        }
        arcStart = new int[arcs.count() + 1];
        arcPairs = CountingSort.group(arcs.arc(), arcStart);
        homeStart = new int[problem.organisationCount() + 1];
        homeCandidates = CountingSort.group(problem.candidateHome(), homeStart);
        hostStart = new int[problem.organisationCount() + 1];
        hostPlacements = CountingSort.group(problem.placementHost(), hostStart);
        placementStart = new int[problem.placementCount() + 1];
        placementPairs = CountingSort.group(problem.pairPlacement(), placementStart);
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
