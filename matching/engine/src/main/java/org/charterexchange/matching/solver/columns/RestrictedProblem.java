package org.charterexchange.matching.solver.columns;

import java.util.Arrays;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;

/**
 * Part of the eligible pairs of a problem, for the same candidates, placements, organisations and arcs, so that prices of
 * one are prices of the other.
 *
 * @param problem with the listed pairs alone
 * @param arcs of the listed pairs, numbered as in the whole
 * @param pairs the pair of the whole that each stands for, ascending
 */
record RestrictedProblem(Problem problem, OrganisationArcs arcs, int[] pairs) {

    /**
     * Lists pairs.
     *
     * @param pairs by their numbers in the whole, ascending
     */
    static RestrictedProblem of(Problem whole, OrganisationArcs arcs, int[] pairs) {
        int[] firstPair = new int[whole.candidateCount() + 1];
        int next = 0;
        for (int c = 0; c < whole.candidateCount(); c++) {
            while (next < pairs.length && pairs[next] < whole.firstPair()[c + 1]) {
                next++;
            }
            firstPair[c + 1] = next;
        }
        Problem problem = new Problem(
                whole.organisationCount(),
                firstPair,
                pick(whole.pairPlacement(), pairs),
                pick(whole.pairValue(), pairs),
                whole.candidateHome(),
                whole.candidatePinned(),
                whole.candidatePartner(),
                whole.linkFirst(),
                whole.linkSecond(),
                whole.placementHost(),
                whole.placementSeats(),
                whole.releaseLimit(),
                whole.hostLimit(),
                whole.sentBefore(),
                whole.hostedBefore(),
                whole.weights());
        OrganisationArcs listed = new OrganisationArcs(
                pick(arcs.arc(), pairs), arcs.home(), arcs.host(), arcs.reverse(), arcs.swap(), arcs.swapCount());
        return new RestrictedProblem(problem, listed, pairs);
    }

    private static int[] pick(int[] values, int[] which) {
        return Arrays.stream(which).map(k -> values[k]).toArray();
    }

    /** A matching of the listed pairs in the numbers of the whole. */
    int[] whole(int[] listed) {
        return Arrays.stream(listed).map(pair -> pair < 0 ? -1 : pairs[pair]).toArray();
    }

    /** A matching of the whole as far as its pairs are listed. */
    int[] restricted(int[] whole) {
        return Arrays.stream(whole)
                .map(pair -> Math.max(-1, Arrays.binarySearch(pairs, pair)))
                .toArray();
    }

    /** Numbers of the pairs of another list as far as they are listed here. */
    double[] from(RestrictedProblem other, double[] numbers) {
        double[] mine = new double[pairs.length];
        int at = 0;
        for (int k = 0; k < pairs.length; k++) {
            while (at < other.pairs.length && other.pairs[at] < pairs[k]) {
                at++;
            }
            if (at < other.pairs.length && other.pairs[at] == pairs[k]) {
                mine[k] = numbers[at];
            }
        }
        return mine;
    }
}
