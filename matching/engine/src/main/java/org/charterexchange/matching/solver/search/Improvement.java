package org.charterexchange.matching.solver.search;

import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.exhaustive.ExhaustiveSearch;
import org.charterexchange.matching.solver.neighbourhood.LargeNeighbourhoodSearch;
import org.charterexchange.matching.solver.neighbourhood.Neighbourhood;
import org.charterexchange.matching.solver.prices.ReducedCosts;
import org.charterexchange.matching.solver.settings.SearchSettings;
import org.charterexchange.matching.solver.shaking.Shaking;

/**
 * The phases in which one thread improves its matching: neighbourhoods until they bring nothing; then a small problem is
 * searched through, and a large one is shaken and improved again, from the best matching each time.
 *
 * <p>Each turn is a fixed amount of work, so that the outcome depends on the number of steps, never on time.
 */
final class Improvement {

    private final BestMatching best;
    private final SharedImprovement shared;
    private final Phases phases;

    /**
     * Phases for a thread.
     *
     * @param costs at the best prices so far
     */
    Improvement(SharedState state, Workspace workspace, ReducedCosts costs) {
        SearchSettings settings = state.settings();
        Budget budget = workspace.budget();
        best = workspace.best();
        shared = new SharedImprovement(state.best(), best);
        Neighbourhood neighbourhood = new Neighbourhood(
                best, costs, workspace.random(), settings.neighbourhood(), settings.effort(), budget::halted);
        LargeNeighbourhoodSearch search =
                new LargeNeighbourhoodSearch(neighbourhood, best, state.bound().upperBound(), settings.neighbourhood());
        ExhaustiveSearch exhaustive =
                new ExhaustiveSearch(best, state.index(), state.bound(), settings, budget::halted);
        Shaking shaking = new Shaking(neighbourhood, settings.shaking(), budget::halted);
        LocalOptimum optimum = new LocalOptimum(best, search);
        phases = Phases.of(
                new ExhaustivePhase(
                        exhaustive,
                        search,
                        optimum,
                        workspace,
                        settings.exhaustive().idleRounds()),
                new NeighbourhoodPhase(search, optimum, shared, state.bound(), budget, settings),
                new ShakingPhase(shaking, optimum, shared, budget));
    }

    Phases phases() {
        return phases;
    }

    /** Gives the best matching to the other threads, and takes theirs. */
    void synchronise() {
        best.restore();
        shared.synchronise();
    }
}
