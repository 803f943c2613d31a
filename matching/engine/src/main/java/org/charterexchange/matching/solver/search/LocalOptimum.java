package org.charterexchange.matching.solver.search;

import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.neighbourhood.LargeNeighbourhoodSearch;

/**
 * Where an iterated local search stands: what its phases know of one another (H. Lourenço, O. Martin, T. Stützle,
 * <em>Iterated local search</em>, 2003).
 */
final class LocalOptimum {

    private final BestMatching best;
    private final LargeNeighbourhoodSearch search;
    private boolean shaken;
    private boolean stuck;
    private boolean searchedThrough;
    private long pointsBefore;

    LocalOptimum(BestMatching best, LargeNeighbourhoodSearch search) {
        this.best = best;
        this.search = search;
    }

    /** Whether the board holds what was shaken, not the best matching. */
    boolean shaken() {
        return shaken;
    }

    /** Whether shaking brought nothing the last time, so that it is tried again at once. */
    boolean stuck() {
        return stuck;
    }

    /** Whether a search through the problem brought nothing since. */
    boolean searchedThrough() {
        return searchedThrough;
    }

    /** The board was shaken. */
    void shake() {
        shaken = true;
        pointsBefore = best.points();
        search.refresh();
    }

    /** What was shaken is as good as it gets: goes on from the best matching. */
    void accept() {
        shaken = false;
        stuck = best.points() == pointsBefore;
        searchedThrough &= stuck;
        best.restore();
        search.refresh();
    }

    /** Another thread has found a better matching. */
    void improvedElsewhere() {
        stuck = false;
    }

    /** The problem was searched through, with or without gain. */
    void searchedThrough(boolean better) {
        searchedThrough = !better;
        if (better) {
            search.refresh();
        }
    }
}
