package org.charterexchange.matching.benchmark.peers;

import java.util.Arrays;
import org.charterexchange.matching.problem.Problem;

/** Seats and limits while a matching is built up; starts with every pin in place. */
final class RemainingCapacity {

    private final Problem problem;
    private final int[] seats;
    private final int[] release;
    private final int[] host;
    final int[] pairs;

    RemainingCapacity(Problem problem) {
        this.problem = problem;
        this.seats = problem.placementSeats().clone();
        this.release = problem.releaseLimit().clone();
        this.host = problem.hostLimit().clone();
        this.pairs = new int[problem.candidateCount()];
        Arrays.fill(pairs, -1);
        for (int candidate = 0; candidate < pairs.length; candidate++) {
            if (problem.candidatePinned()[candidate]) {
                take(candidate, problem.firstPair()[candidate]);
            }
        }
    }

    boolean fits(int candidate, int pair) {
        int placement = problem.pairPlacement()[pair];
        return pairs[candidate] < 0
                && seats[placement] > 0
                && release[problem.candidateHome()[candidate]] > 0
                && host[problem.placementHost()[placement]] > 0;
    }

    void take(int candidate, int pair) {
        count(candidate, pair, -1);
        pairs[candidate] = pair;
    }

    void leave(int candidate) {
        count(candidate, pairs[candidate], 1);
        pairs[candidate] = -1;
    }

    /** Takes out those whose partner was not placed, so that every link is kept; pinned partners are kept. */
    void keepLinks() {
        for (int candidate = 0; candidate < pairs.length; candidate++) {
            int partner = problem.candidatePartner()[candidate];
            if (partner >= 0 && pairs[candidate] >= 0 && pairs[partner] < 0 && !problem.candidatePinned()[candidate]) {
                leave(candidate);
            }
        }
    }

    private void count(int candidate, int pair, int change) {
        int placement = problem.pairPlacement()[pair];
        seats[placement] += change;
        release[problem.candidateHome()[candidate]] += change;
        host[problem.placementHost()[placement]] += change;
    }
}
