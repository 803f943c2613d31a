package org.charterexchange.matching.solver.search;

import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.progress.SearchProgress;
import org.charterexchange.matching.solver.settings.SearchSettings;

/** Decides when a search ends, and lets its listener hear: the budget of its main thread. */
final class SearchControl implements Budget {

    private final BestMatching best;
    private final BestBound bound;
    private final double plannerShare;
    private SearchProgress progress;
    private boolean nothingBetter;
    private volatile boolean boundStalled;

    SearchControl(BestMatching best, BestBound bound, SearchProgress progress, SearchSettings settings) {
        this.best = best;
        this.bound = bound;
        this.progress = progress;
        plannerShare = settings.planner().share();
    }

    /** Goes on with a new limit. */
    void goOn(SearchProgress next) {
        progress = next;
    }

    SearchProgress progress() {
        return progress;
    }

    @Override
    public boolean halted() {
        tell(false);
        return proven() || exhausted() || progress.ask() || (progress.byTheClock() && progress.used() >= 1);
    }

    /** Whether the best matching reaches the bound. */
    boolean proven() {
        return best.points() >= bound.upperBound();
    }

    @Override
    public void noteNothingBetter() {
        nothingBetter = true;
    }

    /** Notes, from any thread, that the bound hardly falls any more. */
    void noteBoundStalled() {
        boundStalled = true;
    }

    /** Whether nothing better is left and the bound does not fall any more either. */
    boolean exhausted() {
        return nothingBetter && (boundStalled || !progress.byTheClock());
    }

    /** Whether so much of this round or of all rounds is used; only by the clock. */
    boolean used(double share) {
        return progress.used() >= share || progress.usedOfAll() >= share;
    }

    @Override
    public boolean mayImprove() {
        return progress.byTheClock() ? progress.used() < 1 - plannerShare : stepsLeft() > 0;
    }

    @Override
    public long stepsLeft() {
        return progress.stepsLeft(plannerShare);
    }

    @Override
    public void count(long steps) {
        progress.countTo(progress.steps() + steps);
    }

    /** Lets the listener hear where it is time to, or at once. */
    void tell(boolean atOnce) {
        progress.tick(best.points(), bound::upperBound, best::copy, atOnce);
    }
}
