package org.charterexchange.matching.benchmark.peers.planning;

import java.util.List;
import org.charterexchange.matching.benchmark.peers.Tally;
import org.charterexchange.matching.problem.Problem;

/** Scores a planned round step by step, for whichever library. */
final class Count {

    private final Problem problem;
    private final Tally tally;
    private final boolean[] placed;
    private long torn;

    Count(Problem problem, List<Seeker> seekers) {
        this.problem = problem;
        this.tally = new Tally(problem);
        this.placed = new boolean[problem.candidateCount()];
        seekers.forEach(this::after);
    }

    /** Before a seeker's place changes. */
    void before(Object seeker) {
        Seeker changed = (Seeker) seeker;
        int pair = changed.pair();
        if (pair >= 0) {
            tally.remove(pair);
            mark(changed.getCandidate(), false);
        }
    }

    /** After a seeker's place has changed. */
    void after(Object seeker) {
        Seeker changed = (Seeker) seeker;
        int pair = changed.pair();
        if (pair >= 0) {
            tally.add(pair);
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
        return -tally.excess() - torn;
    }

    /** The points. */
    long soft() {
        return tally.points();
    }
}
