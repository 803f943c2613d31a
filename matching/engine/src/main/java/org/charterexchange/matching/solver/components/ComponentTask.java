package org.charterexchange.matching.solver.components;

import java.util.function.BooleanSupplier;
import org.charterexchange.matching.bound.Certificate;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Component;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchListener;
import org.charterexchange.matching.solver.progress.SearchResult;
import org.charterexchange.matching.solver.progress.SearchTask;
import org.charterexchange.matching.solver.search.PhasedSearch;
import org.charterexchange.matching.solver.settings.SearchSettings;
import org.jspecify.annotations.Nullable;

/** A component and its search; what was found so far is readable from any thread while one of them searches. */
final class ComponentTask implements SearchListener {

    private final Component component;
    private final BooleanSupplier stop;
    private final PhasedSearch search;
    private volatile ComponentSnapshot snapshot;
    private Certificate certificate;
    private long stepsBefore;
    private double secondsBefore;

    /**
     * A search that has a matching but has not begun, of a problem that is feasible.
     *
     * @param whole the task of which this is a component's
     */
    ComponentTask(Component component, SearchTask whole, SearchSettings settings, BooleanSupplier stop) {
        this.component = component;
        this.stop = stop;
        Problem problem = component.problem();
        int @Nullable [] start = whole.start() == null ? null : component.within(whole.start());
        SearchTask own = new SearchTask(problem, new SearchLimits.Steps(0), whole.seed(), start, this);
        search = new PhasedSearch(own, OrganisationArcs.of(problem), settings);
        SearchResult first = search.result();
        certificate = first.certificate();
        snapshot = new ComponentSnapshot(first.pairOfCandidate(), first.points(), first.upperBound(), 0);
    }

    Component component() {
        return component;
    }

    /** How much there is to do, for shares of time and steps. */
    long size() {
        return component.problem().pairCount() + 1L;
    }

    ComponentSnapshot snapshot() {
        return snapshot;
    }

    /** Whether nothing better is left. */
    boolean done() {
        ComponentSnapshot now = snapshot;
        return now.points() >= now.upperBound() || search.exhausted();
    }

    /** The prices that prove the bound; not to be asked for during a search. */
    Certificate certificate() {
        return certificate;
    }

    /** Whether a first matching was made to its end. */
    boolean seated() {
        return search.seated();
    }

    /**
     * Searches, or goes on where that ended.
     *
     * @param portion what the limits are of all that is left for it
     */
    void solve(SearchLimits limits, double portion) {
        SearchResult found = search.solve(limits, secondsBefore, portion);
        secondsBefore += found.seconds();
        stepsBefore += found.steps();
        certificate = found.certificate();
        snapshot = new ComponentSnapshot(found.pairOfCandidate(), found.points(), found.upperBound(), stepsBefore);
    }

    @Override
    public void improved(double seconds, long steps, long points, long upperBound, int[] pairs) {
        snapshot = new ComponentSnapshot(pairs, points, upperBound, stepsBefore + steps);
    }

    @Override
    public boolean stopRequested() {
        return stop.getAsBoolean();
    }
}
