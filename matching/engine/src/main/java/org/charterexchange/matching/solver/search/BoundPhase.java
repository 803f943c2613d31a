package org.charterexchange.matching.solver.search;

import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.settings.BoundThreadSettings;

/** Lowers the bound until that hardly takes anything off the gap any more. */
final class BoundPhase implements Phase {

    private static final long NANOSECONDS = 1_000_000;

    private final BestBound bound;
    private final SharedBestMatching shared;
    private final Budget budget;
    private final BoundThreadSettings settings;
    private boolean over;

    BoundPhase(SharedState state, Budget budget) {
        bound = state.bound();
        shared = state.best();
        settings = state.settings().boundThread();
        this.budget = budget;
    }

    @Override
    public boolean due() {
        return !over;
    }

    @Override
    public void run() {
        long since = System.nanoTime();
        long iterations = bound.method().iterations();
        long before = bound.upperBound();
        while (!budget.halted() && !bound.settled()) {
            bound.advance(false);
            long now = System.nanoTime();
            long done = bound.method().iterations() - iterations;
            if (now - since > settings.stallMilliseconds() * NANOSECONDS && done >= settings.stallIterations()) {
                if (stalled(before)) {
                    break;
                }
                since = now;
                iterations += done;
                before = bound.upperBound();
            }
        }
        over = true;
    }

    private boolean stalled(long before) {
        long now = bound.upperBound();
        return !shared.isEmpty()
                && before - now < settings.stallShare() * (now - shared.best().points());
    }
}
