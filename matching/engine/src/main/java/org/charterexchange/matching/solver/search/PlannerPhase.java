package org.charterexchange.matching.solver.search;

import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.moves.EjectionChain;
import org.charterexchange.matching.solver.planner.LocalSearchPlanner;
import org.charterexchange.matching.solver.settings.SearchSettings;

/** Lets OptaPlanner improve the best matching with what is left of the time or of the steps; once for each limit. */
final class PlannerPhase implements Phase {

    private final LocalSearchPlanner planner;
    private final EjectionChain chain;
    private final BestMatching best;
    private final SearchControl control;
    private final double share;
    private boolean over;

    PlannerPhase(EjectionChain chain, BestMatching best, SearchControl control, SearchSettings settings) {
        this.chain = chain;
        this.best = best;
        this.control = control;
        planner = new LocalSearchPlanner(settings.planner(), settings.moves());
        share = settings.planner().share();
    }

    @Override
    public void goOn() {
        over = false;
    }

    @Override
    public boolean due() {
        return !over;
    }

    @Override
    public void run() {
        over = true;
        LocalSearchPlanner.Outcome outcome =
                planner.improve(chain, best, control.progress().share(share), control::halted);
        chain.board().set(outcome.pairs());
        best.take();
        control.count(outcome.moves());
    }
}
