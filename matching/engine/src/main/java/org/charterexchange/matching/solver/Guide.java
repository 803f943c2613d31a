package org.charterexchange.matching.solver;

import java.util.Arrays;
import org.charterexchange.matching.bound.Lanes;
import org.charterexchange.matching.problem.Problem;

/**
 * What the prices tell the search: each candidate's pairs from the most to the least worth, and who could use a lane.
 *
 * <p>Built in O(pairs log pairs).
 */
final class Guide {

    final double[] worth;
    final double[] seatPrice;
    /** The pairs of each candidate by falling worth, in the candidate's own range of pair numbers. */
    final int[] ranked;
    /** The candidate of each pair. */
    final int[] candidateOf;

    final int[] laneStart;
    final int[] lanePairs;
    final int[] homeStart;
    final int[] homeCandidates;
    final int[] hostStart;
    final int[] hostPlacements;

    Guide(Problem problem, Lanes lanes, double[] worth, double[] seatPrice) {
        this.worth = worth;
        this.seatPrice = seatPrice;
        ranked = new int[problem.pairCount()];
        candidateOf = new int[problem.pairCount()];
        for (int c = 0; c < problem.candidateCount(); c++) {
            rank(problem.firstPair()[c], problem.firstPair()[c + 1], c);
        }
        laneStart = new int[lanes.count() + 1];
        lanePairs = Groups.group(lanes.lane(), laneStart);
        homeStart = new int[problem.organisationCount() + 1];
        homeCandidates = Groups.group(problem.candidateHome(), homeStart);
        hostStart = new int[problem.organisationCount() + 1];
        hostPlacements = Groups.group(problem.placementHost(), hostStart);
    }

    /** What the best prices of a proof tell. */
    static Guide of(Problem problem, Lanes lanes, Proof proof) {
        long[] millionths = proof.proven().certificate().seatPrices();
        double[] seatPrices = new double[millionths.length];
        for (int p = 0; p < seatPrices.length; p++) {
            seatPrices[p] = millionths[p] / 1e6;
        }
        return new Guide(problem, lanes, proof.finder().worths(), seatPrices);
    }

    private void rank(int first, int end, int candidate) {
        for (int i = first; i < end; i++) {
            candidateOf[i] = candidate;
        }
        Integer[] order = new Integer[end - first];
        for (int i = first; i < end; i++) {
            order[i - first] = i;
        }
        Arrays.sort(order, (a, b) -> {
            int byWorth = Double.compare(worth[b], worth[a]);
            return byWorth != 0 ? byWorth : Integer.compare(a, b);
        });
        for (int i = first; i < end; i++) {
            ranked[i] = order[i - first];
        }
    }
}
