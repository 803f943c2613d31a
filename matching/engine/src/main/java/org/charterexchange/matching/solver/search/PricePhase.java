package org.charterexchange.matching.solver.search;

import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.settings.PriceSettings;
import org.charterexchange.matching.solver.start.Construction;

/** Finds prices until they are good enough to make a matching from, and rounds early ones to a matching now and then. */
final class PricePhase implements Phase {

    private final BestBound bound;
    private final Construction construction;
    private final SearchControl control;
    private final PriceSettings settings;
    private final long most;
    private long early;

    PricePhase(
            Problem problem,
            BestBound bound,
            Construction construction,
            SearchControl control,
            PriceSettings settings) {
        this.bound = bound;
        this.construction = construction;
        this.control = control;
        this.settings = settings;
        most = Math.min(settings.bySteps().mostIterations(), settings.bySteps().work() / (problem.pairCount() + 1));
        early = settings.early().iterations();
    }

    @Override
    public boolean due() {
        return !bound.settled() && !isEnough();
    }

    @Override
    public void run() {
        while (due() && !control.halted()) {
            bound.advance(true);
            if (bound.method().iterations() >= early) {
                early *= settings.early().growth();
                construction.round(bound.method().fractions());
            }
        }
    }

    private boolean isEnough() {
        long iterations = bound.method().iterations();
        if (!control.progress().byTheClock()) {
            return iterations >= most;
        }
        PriceSettings.ByTheClock limit = settings.byTheClock();
        return control.progress().usedOfAll() >= limit.mostShare()
                || iterations >= limit.mostIterations()
                || (control.used(limit.share()) && iterations >= limit.iterations());
    }
}
