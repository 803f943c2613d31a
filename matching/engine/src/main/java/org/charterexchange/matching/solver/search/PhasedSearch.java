package org.charterexchange.matching.solver.search;

import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.MandatoryCandidates;
import org.charterexchange.matching.solver.board.ProblemIndex;
import org.charterexchange.matching.solver.board.SplitMix64;
import org.charterexchange.matching.solver.circulation.Circulations;
import org.charterexchange.matching.solver.moves.EjectionChain;
import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.prices.CertifiedBound;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchProgress;
import org.charterexchange.matching.solver.progress.SearchResult;
import org.charterexchange.matching.solver.progress.SearchTask;
import org.charterexchange.matching.solver.settings.SearchSettings;
import org.charterexchange.matching.solver.start.Construction;
import org.jspecify.annotations.Nullable;

/**
 * The search of one problem: circulate, price, seat; then search through, improve neighbourhoods, shake, whichever is due;
 * and plan.
 *
 * <p>It can go on with a new limit where the last one ended it.
 */
public final class PhasedSearch {

    private final SearchTask task;
    private final SharedState state;
    private final BestMatching best;
    private final SplitMix64 random;
    private final SearchControl control;
    private final Construction construction;
    private final Circulations circulations;
    private final Phases preparing;
    private Phases searching = Phases.NONE;
    private @Nullable StartPhase start;
    private @Nullable Improvement improvement;

    /**
     * A search that has a matching, but has not begun.
     *
     * @throws org.charterexchange.matching.solver.board.InfeasibleProblemException if no matching keeps every pin and link
     */
    public PhasedSearch(SearchTask task, OrganisationArcs arcs, SearchSettings settings) {
        this(task, arcs, new BestBound(task.problem(), arcs, settings.prices()), settings);
    }

    /** A search with prices that have been begun elsewhere. */
    public PhasedSearch(SearchTask task, OrganisationArcs arcs, BestBound bound, SearchSettings settings) {
        this.task = task;
        Problem problem = task.problem();
        ProblemIndex index = new ProblemIndex(problem, arcs);
        Board board = new Board(problem, arcs);
        new MandatoryCandidates(board).place();
        state = new SharedState(index, board.pairs(), bound, new SharedBestMatching(), settings);
        best = new BestMatching(board);
        random = new SplitMix64(task.seed());
        control = new SearchControl(best, bound, progress(task.limits(), 0, 1), settings);
        construction = new Construction(best, index, bound, random, settings);
        circulations = new Circulations(problem, arcs, bound, settings.circulation());
        preparing = Phases.of(
                new CirculationPhase(circulations, construction, control, settings.circulation()),
                new PricePhase(problem, bound, construction, control, settings.prices()));
        if (task.start() == null) {
            construction.greedy();
        } else {
            construction.complete(task.start());
        }
    }

    private SearchProgress progress(SearchLimits limits, double before, double portion) {
        return new SearchProgress(task.listener(), limits, state.settings().progress(), before, portion);
    }

    /** Whether a first matching was made to its end. */
    public boolean seated() {
        return start != null && start.seated();
    }

    /** Whether nothing better is left. */
    public boolean exhausted() {
        return control.exhausted();
    }

    /** Searches. */
    public SearchResult solve() {
        if (!seated()) {
            control.tell(true);
            preparing.run(control);
            if (control.halted()) {
                return haltedEarly();
            }
            circulations.end();
            prepareImprovement();
        }
        search();
        control.tell(true);
        return result();
    }

    /**
     * Searches, or goes on where that ended, with a limit that counts from now.
     *
     * @param before the seconds that it took until now
     * @param portion what the limit is of all that is left
     */
    public SearchResult solve(SearchLimits limits, double before, double portion) {
        control.goOn(progress(limits, before, portion));
        if (seated()) {
            searching.goOn();
            best.restore();
        } else {
            preparing.goOn();
            construction.reset(best.board());
        }
        return solve();
    }

    private SearchResult haltedEarly() {
        if (control.proven()) {
            circulations.end();
        } else if (state.bound().method().iterations() > 0) {
            construction.round(state.bound().method().fractions());
        }
        control.tell(true);
        return result();
    }

    private void prepareImprovement() {
        EjectionChain chain = construction.chain();
        SearchSettings settings = state.settings();
        start = new StartPhase(chain, best, state.bound(), control, settings.start());
        improvement = new Improvement(state, new Workspace(best, random, control), chain.costs());
        if (task.problem().pairCount() == 0) {
            searching = Phases.of(start);
            return;
        }
        searching = Phases.of(start)
                .then(improvement.phases())
                .then(Phases.of(new PlannerPhase(chain, best, control, settings)));
    }

    private void search() {
        if (!control.progress().byTheClock()) {
            searching.run(control);
            return;
        }
        try (BoundThread thread = new BoundThread(state, control, new SplitMix64(random.next()))) {
            thread.begin();
            searching.run(control);
        }
        if (improvement != null) {
            improvement.synchronise();
        }
    }

    /** The best so far. */
    public SearchResult result() {
        CertifiedBound proven = state.bound().proven();
        return new SearchResult(
                best.copy(),
                best.points(),
                proven.upperBound(),
                proven.certificate(),
                control.progress().steps(),
                control.progress().seconds(),
                control.progress().history(),
                termination(proven.upperBound()));
    }

    private String termination(long upperBound) {
        if (upperBound <= best.points()) {
            return "OPTIMAL";
        }
        if (control.exhausted()) {
            return "EXHAUSTED";
        }
        return control.progress().stopped() ? "STOPPED" : control.progress().byTheClock() ? "TIME" : "STEPS";
    }
}
