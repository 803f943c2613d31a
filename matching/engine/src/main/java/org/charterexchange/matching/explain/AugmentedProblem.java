package org.charterexchange.matching.explain;

import org.charterexchange.matching.problem.Problem;

/** A problem augmented by one pair, as if that were eligible. */
final class AugmentedProblem {

    private final int pair;
    private final Problem problem;

    /** Adds the pair of a candidate and a placement that the problem does not have. */
    AugmentedProblem(Problem original, int candidate, int placement, int value) {
        int at = original.firstPair()[candidate];
        while (at < original.firstPair()[candidate + 1] && original.pairPlacement()[at] < placement) {
            at++;
        }
        this.pair = at;
        int[] firstPair = original.firstPair().clone();
        for (int c = candidate + 1; c < firstPair.length; c++) {
            firstPair[c]++;
        }
        this.problem = new Problem(
                original.organisationCount(),
                firstPair,
                with(original.pairPlacement(), placement),
                with(original.pairValue(), value),
                original.candidateHome(),
                original.candidatePinned(),
                original.candidatePartner(),
                original.linkFirst(),
                original.linkSecond(),
                original.placementHost(),
                original.placementSeats(),
                original.releaseLimit(),
                original.hostLimit(),
                original.sentBefore(),
                original.hostedBefore(),
                original.weights());
    }

    private int[] with(int[] values, int value) {
        int[] more = new int[values.length + 1];
        System.arraycopy(values, 0, more, 0, pair);
        more[pair] = value;
        System.arraycopy(values, pair, more, pair + 1, values.length - pair);
        return more;
    }

    /** The number of the pair that was added; those from there on have moved up by one. */
    int pair() {
        return pair;
    }

    Problem problem() {
        return problem;
    }
}
