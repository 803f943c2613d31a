package org.charterexchange.matching.solver.search;

import org.charterexchange.matching.solver.neighbourhood.LargeNeighbourhoodSearch;
import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.settings.SearchSettings;

/** Improves the matching, or what was shaken, by large neighbourhood search; a turn is a neighbourhood. */
final class NeighbourhoodPhase implements Phase {

    private final LargeNeighbourhoodSearch search;
    private final LocalOptimum optimum;
    private final SharedImprovement shared;
    private final BestBound bound;
    private final Budget budget;
    private final SearchSettings settings;

    NeighbourhoodPhase(
            LargeNeighbourhoodSearch search,
            LocalOptimum optimum,
            SharedImprovement shared,
            BestBound bound,
            Budget budget,
            SearchSettings settings) {
        this.search = search;
        this.optimum = optimum;
        this.shared = shared;
        this.bound = bound;
        this.budget = budget;
        this.settings = settings;
    }

    @Override
    public boolean due() {
        boolean promising = !optimum.stuck()
                && (search.idleRounds() < settings.neighbourhood().patience() || !search.grown());
        return budget.mayImprove() && (optimum.shaken() || promising);
    }

    @Override
    public void run() {
        if (!optimum.shaken()) {
            if (shared.synchronise()) {
                optimum.improvedElsewhere();
            }
            search.follow(bound);
        }
        long left = budget.stepsLeft();
        budget.count(Math.min(left, search.step(left)));
        if (optimum.shaken() && search.idleRounds() >= settings.shaking().patience()) {
            optimum.accept();
        }
    }
}
