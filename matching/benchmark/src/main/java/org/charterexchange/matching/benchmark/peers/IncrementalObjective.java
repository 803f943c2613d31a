package org.charterexchange.matching.benchmark.peers;

import java.util.Arrays;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.problem.Problem.Weights;

/**
 * Counts moves and keeps the points of section 4 of the specification and the number of broken capacities up to date,
 * O(1) a change: what the local searches among the peers are scored by.
 */
public final class IncrementalObjective {

    private final Problem problem;
    private final int[] candidateOfPair;
    private final int[] arc;
    private final int[] reverse;
    private final int[] flow;
    private final int[] sent;
    private final int[] hosted;
    private final int[] taken;
    private long points;
    private long excess;

    /** Nobody is placed. */
    public IncrementalObjective(Problem problem) {
        this.problem = problem;
        candidateOfPair = CandidateOfPair.of(problem);
        long[] keys = new long[problem.pairCount()];
        Arrays.setAll(keys, pair -> key(home(pair), host(pair)));
        long[] arcs = Arrays.stream(keys).sorted().distinct().toArray();
        arc = new int[keys.length];
        Arrays.setAll(arc, pair -> Arrays.binarySearch(arcs, keys[pair]));
        reverse = new int[arcs.length];
        Arrays.setAll(reverse, l -> Arrays.binarySearch(arcs, arcs[l] << 32 | arcs[l] >>> 32));
        flow = new int[arcs.length];
        sent = new int[problem.organisationCount()];
        hosted = new int[problem.organisationCount()];
        taken = new int[problem.placementCount()];
    }

    private static long key(int from, int to) {
        return (long) from << 32 | to;
    }

    /** The points of section 4 of the specification, whether capacities are kept or not. */
    public long points() {
        return points;
    }

    /** By how many people seats and limits are exceeded; 0 where all are kept. */
    public long excess() {
        return excess;
    }

    /** Places the pair's candidate. */
    public void add(int pair) {
        int home = home(pair);
        int host = host(pair);
        int placement = problem.pairPlacement()[pair];
        points += problem.pairValue()[pair] + gain(pair, home, host);
        excess += taken[placement]++ >= problem.placementSeats()[placement] ? 1 : 0;
        excess += sent[home]++ >= problem.releaseLimit()[home] ? 1 : 0;
        excess += hosted[host]++ >= problem.hostLimit()[host] ? 1 : 0;
        flow[arc[pair]]++;
    }

    /** Takes the pair's candidate out. */
    public void remove(int pair) {
        int home = home(pair);
        int host = host(pair);
        int placement = problem.pairPlacement()[pair];
        flow[arc[pair]]--;
        excess -= --taken[placement] >= problem.placementSeats()[placement] ? 1 : 0;
        excess -= --sent[home] >= problem.releaseLimit()[home] ? 1 : 0;
        excess -= --hosted[host] >= problem.hostLimit()[host] ? 1 : 0;
        points -= problem.pairValue()[pair] + gain(pair, home, host);
    }

    private int home(int pair) {
        return problem.candidateHome()[candidateOfPair[pair]];
    }

    private int host(int pair) {
        return problem.placementHost()[problem.pairPlacement()[pair]];
    }

    /** What the terms that span pairs gain by one more from home to host. */
    private long gain(int pair, int home, int host) {
        Weights weights = problem.weights();
        boolean owes =
                sent[home] + (long) problem.sentBefore()[home] < hosted[home] + (long) problem.hostedBefore()[home];
        boolean isOwed =
                hosted[host] + (long) problem.hostedBefore()[host] < sent[host] + (long) problem.sentBefore()[host];
        int back = reverse[arc[pair]];
        return (owes ? weights.reciprocity() : 0L)
                + (isOwed ? weights.reciprocity() : 0L)
                + (back >= 0 && flow[arc[pair]] < flow[back] ? weights.swap() : 0)
                + (sent[home] == 0 ? weights.firstSent() : 0)
                + (hosted[host] == 0 ? weights.firstHosted() : 0);
    }
}
