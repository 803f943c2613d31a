package org.charterexchange.matching.benchmark.peers.planning;

import java.util.List;
import org.charterexchange.matching.benchmark.peers.IncrementalObjective;
import org.charterexchange.matching.problem.Problem;

/** Scores a planned round step by step, for whichever library. */
final class MatchingScore {

    private final Problem problem;
    private final IncrementalObjective objective;
    private final boolean[] placed;
    private long torn;

    MatchingScore(Problem problem, List<PlannedCandidate> candidates) {
        this.problem = problem;
        this.objective = new IncrementalObjective(problem);
        this.placed = new boolean[problem.candidateCount()];
        candidates.forEach(this::after);
    }

    /** Before a candidate's place changes. */
    void before(Object candidate) {
        PlannedCandidate changed = (PlannedCandidate) candidate;
        int pair = changed.pair();
        if (pair >= 0) {
            objective.remove(pair);
            mark(changed.getCandidate(), false);
        }
    }

    /** After a candidate's place has changed. */
    void after(Object candidate) {
        PlannedCandidate changed = (PlannedCandidate) candidate;
        int pair = changed.pair();
        if (pair >= 0) {
            objective.add(pair);
            mark(changed.getCandidate(), true);
        }
    }

    private void mark(int candidate, boolean now) {
        placed[candidate] = now;
        int partner = problem.candidatePartner()[candidate];
        if (partner >= 0) {
            torn += placed[partner] == now ? -1 : 1;
        }
    }

    /** Minus how much seats, limits and links are broken by. */
    long hard() {
        return -objective.excess() - torn;
    }

    /** The points. */
    long soft() {
        return objective.points();
    }
}
