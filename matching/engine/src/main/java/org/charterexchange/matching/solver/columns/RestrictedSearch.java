package org.charterexchange.matching.solver.columns;

import java.util.List;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.solver.board.ScoredMatching;
import org.charterexchange.matching.solver.progress.HistoryPoint;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchListener;
import org.charterexchange.matching.solver.progress.SearchProgress;
import org.charterexchange.matching.solver.progress.SearchResult;
import org.charterexchange.matching.solver.progress.SearchTask;
import org.charterexchange.matching.solver.search.PhasedSearch;
import org.charterexchange.matching.solver.settings.SearchSettings;
import org.charterexchange.matching.solver.start.InitialMatching;

/** A search that keeps to part of the pairs; what it tells and what its certificate proves is about all of them. */
public final class RestrictedSearch {

    private final SearchTask task;
    private final SearchSettings settings;
    private final SearchProgress progress;
    private final OrganisationArcs arcs;
    private final ScoredMatching initial;
    private boolean told;

    /**
     * A search that was not begun.
     *
     * @throws org.charterexchange.matching.solver.board.InfeasibleProblemException if no matching keeps every pin and link
     */
    public RestrictedSearch(SearchTask task, SearchSettings settings) {
        this.task = task;
        this.settings = settings;
        progress = new SearchProgress(task.listener(), task.limits(), settings.progress());
        arcs = OrganisationArcs.of(task.problem());
        initial = InitialMatching.of(task.problem(), arcs, task.start());
    }

    /** Finds the pairs, then searches them. */
    public SearchResult solve() {
        ColumnGeneration columns =
                new ColumnGeneration(task.problem(), arcs, task.start(), settings, this::columnsAreEnough);
        columns.run();
        double before = progress.seconds();
        RestrictedProblem restricted = columns.restricted();
        int[] start = task.start() == null ? null : restricted.restricted(task.start());
        SearchTask rest = new SearchTask(
                restricted.problem(), left(before), task.seed(), start, new WholeListener(restricted, before));
        PhasedSearch search = new PhasedSearch(rest, restricted.arcs(), columns.bound(), settings);
        return whole(restricted, before, search.solve());
    }

    private boolean columnsAreEnough(long bound) {
        progress.tick(initial.points(), () -> bound, initial::copy, !told);
        told = true;
        return progress.ask()
                || (progress.byTheClock()
                        && progress.used() >= settings.columns().rounds().mostShare());
    }

    private SearchLimits left(double before) {
        return task.limits() instanceof SearchLimits.Seconds time
                ? new SearchLimits.Seconds(Math.max(0, time.seconds() - before))
                : task.limits();
    }

    private SearchResult whole(RestrictedProblem restricted, double before, SearchResult found) {
        List<HistoryPoint> history = found.history().stream()
                .map(point -> new HistoryPoint(before + point.seconds(), point.points()))
                .toList();
        return new SearchResult(
                restricted.whole(found.pairOfCandidate()),
                found.points(),
                found.upperBound(),
                found.certificate(),
                found.steps(),
                progress.seconds(),
                history,
                found.termination() + ", " + restricted.pairs().length + " of "
                        + task.problem().pairCount() + " pairs searched");
    }

    /** Passes on what the search of the restricted problem tells, as what it is in the whole. */
    private final class WholeListener implements SearchListener {

        private final RestrictedProblem restricted;
        private final double before;

        WholeListener(RestrictedProblem restricted, double before) {
            this.restricted = restricted;
            this.before = before;
        }

        @Override
        public void improved(double seconds, long steps, long points, long upperBound, int[] pairs) {
            task.listener().improved(before + seconds, steps, points, upperBound, restricted.whole(pairs));
        }

        @Override
        public boolean stopRequested() {
            return progress.ask();
        }
    }
}
