package org.charterexchange.matching;

import java.util.OptionalLong;
import org.charterexchange.matching.explain.Rearrangement;
import org.charterexchange.matching.problem.Objective;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.Search;
import org.charterexchange.matching.solver.board.InfeasibleProblemException;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchListener;
import org.charterexchange.matching.solver.progress.SearchTask;

/** Solves the round again with one candidate pinned to a pair (reoptimisation), and looks nearby too. */
final class Reoptimisation implements Rearrangement {

    static final int MOST_PAIRS = 10_000;

    private static final SearchLimits STEPS = new SearchLimits.Steps(20_000);

    private static final SearchListener SILENT = new SearchListener() {
        @Override
        public void improved(double seconds, long steps, long points, long upperBound, int[] pairs) {}

        @Override
        public boolean stopRequested() {
            return Thread.currentThread().isInterrupted();
        }
    };

    private final Search search = new Search();

    private Reoptimisation() {}

    /** Solves small rounds again, and looks nearby in large ones. */
    static Rearrangement orNearby(Problem problem) {
        return problem.pairCount() <= MOST_PAIRS ? new Reoptimisation() : Rearrangement.nearby();
    }

    @Override
    public OptionalLong change(Problem problem, int[] pairs, int candidate, int pair) {
        OptionalLong nearby = Rearrangement.nearby().change(problem, pairs, candidate, pair);
        try {
            long points = search.solve(new SearchTask(pinned(problem, candidate, pair), STEPS, 1, null, SILENT))
                    .points();
            long change = points - Objective.points(problem, pairs);
            return OptionalLong.of(nearby.isPresent() ? Math.max(change, nearby.getAsLong()) : change);
        } catch (InfeasibleProblemException e) {
            return nearby;
        }
    }

    /** The problem in which the candidate has this pair alone, and must have it. */
    private static Problem pinned(Problem problem, int candidate, int pair) {
        int first = problem.firstPair()[candidate];
        int removed = problem.firstPair()[candidate + 1] - first - 1;
        int[] firstPair = problem.firstPair().clone();
        for (int c = candidate + 1; c < firstPair.length; c++) {
            firstPair[c] -= removed;
        }
        boolean[] pinned = problem.candidatePinned().clone();
        pinned[candidate] = true;
        return new Problem(
                problem.organisationCount(),
                firstPair,
                only(problem.pairPlacement(), first, removed, pair),
                only(problem.pairValue(), first, removed, pair),
                problem.candidateHome(),
                pinned,
                problem.candidatePartner(),
                problem.linkFirst(),
                problem.linkSecond(),
                problem.placementHost(),
                problem.placementSeats(),
                problem.releaseLimit(),
                problem.hostLimit(),
                problem.sentBefore(),
                problem.hostedBefore(),
                problem.weights());
    }

    private static int[] only(int[] values, int first, int removed, int pair) {
        int[] less = new int[values.length - removed];
        System.arraycopy(values, 0, less, 0, first);
        less[first] = values[pair];
        System.arraycopy(values, first + removed + 1, less, first + 1, values.length - first - removed - 1);
        return less;
    }
}
