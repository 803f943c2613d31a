package org.charterexchange.matching.flow;

import java.util.Arrays;
import org.charterexchange.matching.problem.Problem;

/**
 * The pairs of organisations between which eligible pairs exist in both directions, where a direct swap is possible.
 *
 * @param first the organisation with the smaller number, ordered
 * @param second the organisation with the larger number, ordered within equal first ones
 * @param ofPair for each eligible pair the index of its pair of organisations, or -1
 */
record SwapPairs(int[] first, int[] second, int[] ofPair) {

    static SwapPairs of(Problem problem) {
        int pairs = problem.pairCount();
        long[] keys = new long[pairs];
        for (int candidate = 0; candidate < problem.candidateCount(); candidate++) {
            int home = problem.candidateHome()[candidate];
            for (int pair = problem.firstPair()[candidate]; pair < problem.firstPair()[candidate + 1]; pair++) {
                int host = problem.placementHost()[problem.pairPlacement()[pair]];
                keys[pair] = key(problem, home, host);
            }
        }
        long[] both = bothDirections(problem, keys);
        int[] first = new int[both.length];
        int[] second = new int[both.length];
        for (int i = 0; i < both.length; i++) {
            first[i] = (int) (both[i] / problem.organisationCount());
            second[i] = (int) (both[i] % problem.organisationCount());
        }
        int[] ofPair = new int[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            int found = Arrays.binarySearch(both, Math.abs(keys[pair]) - 1);
            ofPair[pair] = found >= 0 ? found : -1;
        }
        return new SwapPairs(first, second, ofPair);
    }

    /** The two organisations as one number, counted from 1; negative where the move is from the larger to the smaller. */
    private static long key(Problem problem, int home, int host) {
        long unordered = (long) Math.min(home, host) * problem.organisationCount() + Math.max(home, host) + 1;
        return home < host ? unordered : -unordered;
    }

    private static long[] bothDirections(Problem problem, long[] keys) {
        if (problem.weights().swap() == 0) {
            return new long[0];
        }
        long[] sorted = Arrays.stream(keys).sorted().distinct().toArray();
        return Arrays.stream(sorted)
                .filter(key -> key > 0 && Arrays.binarySearch(sorted, -key) >= 0)
                .map(key -> key - 1)
                .toArray();
    }

    int count() {
        return first.length;
    }
}
