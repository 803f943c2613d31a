package org.charterexchange.matching.solver;

import java.util.List;
import org.charterexchange.matching.bound.Lanes;
import org.charterexchange.matching.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A search that keeps to a list of the pairs; what it tells and what its certificate proves is about all of them. */
final class ListedRun implements SearchListener {

    private static final double MOST_SHARE = 0.3;

    private final Problem problem;
    private final SearchLimits limits;
    private final long seed;
    private final int @Nullable [] startPairs;
    private final SearchListener listener;
    private final Narrowing narrowing;
    private final long began = System.nanoTime();
    private double secondsBefore;

    ListedRun(Problem problem, SearchLimits limits, long seed, int @Nullable [] startPairs, SearchListener listener) {
        this.problem = problem;
        this.limits = limits;
        this.seed = seed;
        this.startPairs = startPairs;
        this.listener = listener;
        narrowing = new Narrowing(problem, Lanes.of(problem), startPairs);
    }

    SearchResult solve() {
        narrowing.run(this::narrowEnough);
        secondsBefore = seconds();
        Shortlist list = narrowing.list();
        return whole(
                list,
                new Run(
                                list.problem(),
                                list.lanes(),
                                narrowing.proof(),
                                left(),
                                seed,
                                startPairs == null ? null : list.listed(startPairs),
                                this)
                        .solve());
    }

    private boolean narrowEnough() {
        return stopRequested()
                || Thread.currentThread().isInterrupted()
                || (limits instanceof SearchLimits.Seconds time && seconds() >= MOST_SHARE * time.seconds());
    }

    private double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    private SearchLimits left() {
        return limits instanceof SearchLimits.Seconds time
                ? new SearchLimits.Seconds(Math.max(0, time.seconds() - secondsBefore))
                : limits;
    }

    private SearchResult whole(Shortlist list, SearchResult found) {
        List<HistoryPoint> history = found.history().stream()
                .map(point -> new HistoryPoint(secondsBefore + point.seconds(), point.points()))
                .toList();
        return new SearchResult(
                list.whole(found.pairOfCandidate()),
                found.points(),
                found.upperBound(),
                found.certificate(),
                found.steps(),
                seconds(),
                history,
                found.termination() + ", " + list.pairs().length + " of " + problem.pairCount() + " pairs searched");
    }

    @Override
    public void improved(double seconds, long steps, long points, long upperBound, int[] pairs) {
        listener.improved(
                secondsBefore + seconds,
                steps,
                points,
                upperBound,
                narrowing.list().whole(pairs));
    }

    @Override
    public boolean stopRequested() {
        return listener.stopRequested();
    }
}
