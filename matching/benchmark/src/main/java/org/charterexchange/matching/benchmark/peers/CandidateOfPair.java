package org.charterexchange.matching.benchmark.peers;

import org.charterexchange.matching.problem.Problem;

/** Who a pair belongs to. */
final class CandidateOfPair {

    private CandidateOfPair() {}

    static int[] of(Problem problem) {
        int[] candidates = new int[problem.pairCount()];
        for (int candidate = 0; candidate < problem.candidateCount(); candidate++) {
            for (int pair = problem.firstPair()[candidate]; pair < problem.firstPair()[candidate + 1]; pair++) {
                candidates[pair] = candidate;
            }
        }
        return candidates;
    }
}
