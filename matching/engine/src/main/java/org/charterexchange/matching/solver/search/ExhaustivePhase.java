package org.charterexchange.matching.solver.search;

import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.exhaustive.ExhaustiveSearch;
import org.charterexchange.matching.solver.neighbourhood.LargeNeighbourhoodSearch;

/** Searches a small problem through once neighbourhoods bring nothing; a turn is a try. */
final class ExhaustivePhase implements Phase {

    private final ExhaustiveSearch exhaustive;
    private final LargeNeighbourhoodSearch search;
    private final LocalOptimum optimum;
    private final BestMatching best;
    private final Budget budget;
    private final int idleRounds;

    ExhaustivePhase(
            ExhaustiveSearch exhaustive,
            LargeNeighbourhoodSearch search,
            LocalOptimum optimum,
            Workspace workspace,
            int idleRounds) {
        this.exhaustive = exhaustive;
        this.search = search;
        this.optimum = optimum;
        best = workspace.best();
        budget = workspace.budget();
        this.idleRounds = idleRounds;
    }

    @Override
    public boolean due() {
        return budget.mayImprove()
                && !optimum.shaken()
                && !optimum.searchedThrough()
                && search.idleRounds() >= idleRounds
                && exhaustive.isPromising();
    }

    @Override
    public void run() {
        long before = best.points();
        long left = budget.stepsLeft();
        budget.count(Math.min(left, exhaustive.step(left)));
        optimum.searchedThrough(best.points() > before);
        if (exhaustive.completed()) {
            budget.noteNothingBetter();
        }
    }
}
