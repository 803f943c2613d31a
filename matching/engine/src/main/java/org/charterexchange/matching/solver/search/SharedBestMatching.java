package org.charterexchange.matching.solver.search;

import org.charterexchange.matching.solver.board.ScoredMatching;

/** The best matching that any of several threads has found; each gives and takes through a {@link SharedImprovement}. */
final class SharedBestMatching {

    private volatile ScoredMatching best = new ScoredMatching(new int[0], Long.MIN_VALUE);

    boolean isEmpty() {
        return best.points() == Long.MIN_VALUE;
    }

    ScoredMatching best() {
        return best;
    }

    /** Takes a matching over where it is better. */
    synchronized void offer(ScoredMatching found) {
        if (found.points() > best.points()) {
            best = found;
        }
    }
}
