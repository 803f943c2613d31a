package org.charterexchange.matching.problem;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what the round gains or loses by placing one more candidate, rearranging others nearby (an insertion
 * heuristic).
 *
 * <p>Whoever is in the way is taken out, one person for each limit that is full, and given the best place that is free;
 * somebody linked with another or pinned stays. The best such rearrangement is feasible, so its change of points is what
 * can be had at least; there may be better ones farther away. The matching is as before afterwards. Not for more than one
 * thread.
 */
public final class InsertionHeuristic {

    private static final int MOST_TAKEN_OUT = 3;

    /** How many are tried for the last, the second and the first to be taken out. */
    private static final int[] MOST_TRIED = {2, 4, 12};

    private static final long IMPOSSIBLE = Long.MIN_VALUE;

    private final Problem problem;
    private final Matching matching;
    private final List<List<Integer>> atPlacement;
    private final List<List<Integer>> atHost;
    private final List<List<Integer>> fromHome;
    private final Deque<Integer> takenOut = new ArrayDeque<>();

    /** For one matching; changes to it from outside are not noticed. */
    public InsertionHeuristic(Problem problem, Matching matching) {
        this.problem = problem;
        this.matching = matching;
        this.atPlacement = lists(problem.placementCount());
        this.atHost = lists(problem.organisationCount());
        this.fromHome = lists(problem.organisationCount());
        for (int c = 0; c < problem.candidateCount(); c++) {
            if (matching.pairOf(c) >= 0 && !problem.candidatePinned()[c] && problem.candidatePartner()[c] < 0) {
                int placement = problem.pairPlacement()[matching.pairOf(c)];
                atPlacement.get(placement).add(c);
                atHost.get(problem.placementHost()[placement]).add(c);
                fromHome.get(problem.candidateHome()[c]).add(c);
            }
        }
        Comparator<Integer> cheapest = Comparator.comparingInt(c -> problem.pairValue()[matching.pairOf(c)]);
        atHost.forEach(list -> list.sort(cheapest));
        fromHome.forEach(list -> list.sort(cheapest));
        atPlacement.forEach(list -> list.sort(cheapest));
    }

    private static List<List<Integer>> lists(int count) {
        List<List<Integer>> lists = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>(1));
        }
        return lists;
    }

    /**
     * The change of points when the candidate goes to the pair, the best rearrangement found; empty where there is none.
     *
     * @param candidate placed elsewhere or not at all
     * @param pair one of the candidate's
     */
    public OptionalLong change(int candidate, int pair) {
        long before = matching.points();
        int had = matching.pairOf(candidate);
        if (had >= 0) {
            matching.remove(candidate);
        }
        long best = insert(candidate, pair, MOST_TAKEN_OUT);
        if (had >= 0) {
            matching.place(candidate, had);
        }
        return best == IMPOSSIBLE ? OptionalLong.empty() : OptionalLong.of(best - before);
    }

    private long insert(int candidate, int pair, int mayTakeOut) {
        List<Integer> inTheWay = inTheWay(candidate, pair);
        if (inTheWay == null) {
            matching.place(candidate, pair);
            long points = settle(candidate);
            matching.remove(candidate);
            return points;
        }
        long best = IMPOSSIBLE;
        int tried = 0;
        for (int holder : mayTakeOut == 0 ? List.<Integer>of() : inTheWay) {
            int held = matching.pairOf(holder);
            if (holder == candidate || held < 0) {
                continue;
            }
            if (tried++ == MOST_TRIED[mayTakeOut - 1]) {
                return best;
            }
            matching.remove(holder);
            takenOut.addLast(holder);
            best = Math.max(best, insert(candidate, pair, mayTakeOut - 1));
            takenOut.removeLast();
            matching.place(holder, held);
        }
        return best;
    }

    private @Nullable List<Integer> inTheWay(int candidate, int pair) {
        int placement = problem.pairPlacement()[pair];
        int host = problem.placementHost()[placement];
        int home = problem.candidateHome()[candidate];
        if (matching.taken(placement) >= problem.placementSeats()[placement]) {
            return atPlacement.get(placement);
        }
        if (matching.hosted(host) >= problem.hostLimit()[host]) {
            return atHost.get(host);
        }
        return matching.sent(home) >= problem.releaseLimit()[home] ? fromHome.get(home) : null;
    }

    /** The points once the partner, who must be placed, and those taken out, who may be, have the best places left. */
    private long settle(int candidate) {
        int partner = problem.candidatePartner()[candidate];
        if (partner >= 0 && matching.pairOf(partner) < 0) {
            int pair = bestFree(partner);
            if (pair < 0) {
                return IMPOSSIBLE;
            }
            matching.place(partner, pair);
            long points = settleTakenOut();
            matching.remove(partner);
            return points;
        }
        return settleTakenOut();
    }

    private long settleTakenOut() {
        List<Integer> settled = new ArrayList<>();
        for (int holder : takenOut) {
            int pair = bestFree(holder);
            if (pair >= 0 && gain(holder, pair) > 0) {
                matching.place(holder, pair);
                settled.add(holder);
            }
        }
        long points = matching.points();
        settled.forEach(matching::remove);
        return points;
    }

    private int bestFree(int candidate) {
        int best = -1;
        long most = Long.MIN_VALUE;
        for (int pair = problem.firstPair()[candidate]; pair < problem.firstPair()[candidate + 1]; pair++) {
            if (inTheWay(candidate, pair) == null) {
                long gain = gain(candidate, pair);
                if (gain > most) {
                    most = gain;
                    best = pair;
                }
            }
        }
        return best;
    }

    private long gain(int candidate, int pair) {
        long before = matching.points();
        matching.place(candidate, pair);
        long gain = matching.points() - before;
        matching.remove(candidate);
        return gain;
    }
}
