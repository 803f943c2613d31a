package org.charterexchange.matching.solver.components;

import java.util.function.BooleanSupplier;
import org.charterexchange.matching.bound.Certificate;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Component;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchListener;
import org.charterexchange.matching.solver.progress.SearchResult;
import org.charterexchange.matching.solver.search.PhasedSearch;
import org.jspecify.annotations.Nullable;

/** A component and its search; what was found so far is readable from any thread while one of them searches. */
final class ComponentTask implements SearchListener {

    /** What was found up to some moment; nobody changes it. */
    record State(int[] pairs, long points, long upperBound, long steps) {}

    private final Component component;
    private final BooleanSupplier stop;
    private final PhasedSearch run;
    private volatile State state;
    private Certificate certificate;
    private long stepsBefore;
    private double secondsBefore;

    /**
     * A part that was not begun, of a problem that is feasible.
     *
     * @param startPairs a matching of the whole to start from, or null
     */
    ComponentTask(Component component, long seed, int @Nullable [] startPairs, BooleanSupplier stop) {
        this.component = component;
        this.stop = stop;
        Problem problem = component.problem();
        int @Nullable [] start = startPairs == null ? null : component.partOf(startPairs);
        run = new PhasedSearch(problem, OrganisationArcs.of(problem), new SearchLimits.Steps(0), seed, start, this);
        SearchResult first = run.result();
        certificate = first.certificate();
        state = new State(first.pairOfCandidate(), first.points(), first.upperBound(), 0);
    }

    Component component() {
        return component;
    }

    /** How much there is to do, for shares of time and steps. */
    long size() {
        return component.problem().pairCount() + 1L;
    }

    State state() {
        return state;
    }

    /** Whether nothing better is left. */
    boolean done() {
        State now = state;
        return now.points() >= now.upperBound() || run.exhausted();
    }

    /** The prices that prove the bound; not to be asked for during a search. */
    Certificate certificate() {
        return certificate;
    }

    /** Whether a first matching was made to its end. */
    boolean seated() {
        return run.seated();
    }

    /**
     * Searches, or goes on where that ended.
     *
     * @param portion what the limits are of all that is left for it
     */
    void solve(SearchLimits limits, double portion) {
        SearchResult found = run.solve(limits, secondsBefore, portion);
        secondsBefore += found.seconds();
        stepsBefore += found.steps();
        certificate = found.certificate();
        state = new State(found.pairOfCandidate(), found.points(), found.upperBound(), stepsBefore);
    }

    @Override
    public void improved(double seconds, long steps, long points, long upperBound, int[] pairs) {
        state = new State(pairs, points, upperBound, stepsBefore + steps);
    }

    @Override
    public boolean stopRequested() {
        return stop.getAsBoolean();
    }
}
