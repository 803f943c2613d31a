package org.charterexchange.matching.solver.columns;

import java.util.List;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.progress.HistoryPoint;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchListener;
import org.charterexchange.matching.solver.progress.SearchProgress;
import org.charterexchange.matching.solver.progress.SearchResult;
import org.charterexchange.matching.solver.search.PhasedSearch;
import org.charterexchange.matching.solver.start.InitialMatching;
import org.jspecify.annotations.Nullable;

/** A search that keeps to a list of the pairs; what it tells and what its certificate proves is about all of them. */
public final class RestrictedSearch {

    private static final double MOST_SHARE = 0.3;

    private final Problem problem;
    private final SearchLimits limits;
    private final long seed;
    private final int @Nullable [] startPairs;
    private final SearchListener listener;
    private final SearchProgress progress;
    private final OrganisationArcs arcs;
    private final InitialMatching opening;
    private boolean told;

    public RestrictedSearch(
            Problem problem, SearchLimits limits, long seed, int @Nullable [] startPairs, SearchListener listener) {
        this.problem = problem;
        this.limits = limits;
        this.seed = seed;
        this.startPairs = startPairs;
        this.listener = listener;
        progress = new SearchProgress(listener, limits);
        arcs = OrganisationArcs.of(problem);
        opening = InitialMatching.of(problem, arcs, startPairs);
    }

    public SearchResult solve() {
        ColumnGeneration narrowing = new ColumnGeneration(problem, arcs, startPairs, this::narrowEnough);
        narrowing.run();
        double before = progress.seconds();
        RestrictedProblem list = narrowing.list();
        PhasedSearch run = new PhasedSearch(
                list.problem(),
                list.arcs(),
                narrowing.proof(),
                left(before),
                seed,
                startPairs == null ? null : list.listed(startPairs),
                new Listed(list, before));
        return whole(list, before, run.solve());
    }

    private boolean narrowEnough(long bound) {
        progress.tick(0, opening.points(), () -> bound, opening::copy, !told);
        told = true;
        return progress.ask() || (progress.byTheClock() && progress.used(0) >= MOST_SHARE);
    }

    private SearchLimits left(double before) {
        return limits instanceof SearchLimits.Seconds time
                ? new SearchLimits.Seconds(Math.max(0, time.seconds() - before))
                : limits;
    }

    private SearchResult whole(RestrictedProblem list, double before, SearchResult found) {
        List<HistoryPoint> history = found.history().stream()
                .map(point -> new HistoryPoint(before + point.seconds(), point.points()))
                .toList();
        return new SearchResult(
                list.whole(found.pairOfCandidate()),
                found.points(),
                found.upperBound(),
                found.certificate(),
                found.steps(),
                progress.seconds(),
                history,
                found.termination() + ", " + list.pairs().length + " of " + problem.pairCount() + " pairs searched");
    }

    /** Passes on what the search of the list tells, as what it is in the whole. */
    private final class Listed implements SearchListener {

        private final RestrictedProblem list;
        private final double before;

        Listed(RestrictedProblem list, double before) {
            this.list = list;
            this.before = before;
        }

        @Override
        public void improved(double seconds, long steps, long points, long upperBound, int[] pairs) {
            listener.improved(before + seconds, steps, points, upperBound, list.whole(pairs));
        }

        @Override
        public boolean stopRequested() {
            return progress.ask();
        }
    }
}
