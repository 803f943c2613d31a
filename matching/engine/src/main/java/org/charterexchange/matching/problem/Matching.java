package org.charterexchange.matching.problem;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A matching that can be changed, with its counts and points kept up to date in O(1) a change.
 *
 * <p>Counts what is asked of it; whether limits, seats and links are kept is for the caller to see.
 */
public final class Matching {

    private final Problem problem;
    private final int[] pairs;
    private final int[] sent;
    private final int[] hosted;
    private final int[] taken;
    private final Map<Long, Integer> flows = new HashMap<>();
    private long points;
    private long swaps;
    private int placed;

    /** A matching with the given pair for each candidate, or -1. */
    public Matching(Problem problem, int[] pairOfCandidate) {
        this.problem = problem;
        this.pairs = new int[problem.candidateCount()];
        Arrays.fill(pairs, -1);
        this.sent = new int[problem.organisationCount()];
        this.hosted = new int[problem.organisationCount()];
        this.taken = new int[problem.placementCount()];
        for (int candidate = 0; candidate < pairOfCandidate.length; candidate++) {
            if (pairOfCandidate[candidate] >= 0) {
                place(candidate, pairOfCandidate[candidate]);
            }
        }
    }

    /** Places a candidate who is not placed. */
    public void place(int candidate, int pair) {
        int home = problem.candidateHome()[candidate];
        int placement = problem.pairPlacement()[pair];
        int host = problem.placementHost()[placement];
        points -= pointsOf(home, host);
        pairs[candidate] = pair;
        sent[home]++;
        hosted[host]++;
        taken[placement]++;
        placed++;
        swaps += flow(home, host) < flow(host, home) ? 1 : 0;
        flows.merge(move(home, host), 1, Integer::sum);
        points += pointsOf(home, host) + problem.pairValue()[pair];
        points += swapPoints(flow(home, host) <= flow(host, home));
    }

    /** Takes a candidate who is placed out of the matching. */
    public void remove(int candidate) {
        int pair = pairs[candidate];
        int home = problem.candidateHome()[candidate];
        int placement = problem.pairPlacement()[pair];
        int host = problem.placementHost()[placement];
        points -= pointsOf(home, host);
        pairs[candidate] = -1;
        sent[home]--;
        hosted[host]--;
        taken[placement]--;
        placed--;
        points -= swapPoints(flow(home, host) <= flow(host, home));
        swaps -= flow(home, host) <= flow(host, home) ? 1 : 0;
        flows.merge(move(home, host), -1, (count, less) -> count + less == 0 ? null : count + less);
        points += pointsOf(home, host) - problem.pairValue()[pair];
    }

    private long swapPoints(boolean returned) {
        return returned ? problem.weights().swap() : 0;
    }

    private long pointsOf(int home, int host) {
        return ofOrganisation(home) + ofOrganisation(host);
    }

    private long ofOrganisation(int organisation) {
        return problem.weights().reciprocity() * returned(organisation)
                + (sent[organisation] > 0 ? problem.weights().firstSent() : 0)
                + (hosted[organisation] > 0 ? problem.weights().firstHosted() : 0);
    }

    private long returned(int organisation) {
        long sentBefore = problem.sentBefore()[organisation];
        long hostedBefore = problem.hostedBefore()[organisation];
        return Math.min(sentBefore + sent[organisation], hostedBefore + hosted[organisation])
                - Math.min(sentBefore, hostedBefore);
    }

    /** What the matching is worth, in points. */
    public long points() {
        return points;
    }

    /** The candidate's pair, or -1. */
    public int pairOf(int candidate) {
        return pairs[candidate];
    }

    /** How many candidates are placed. */
    public int placed() {
        return placed;
    }

    /** How many people of an organisation are away. */
    public int sent(int organisation) {
        return sent[organisation];
    }

    /** How many people an organisation takes in. */
    public int hosted(int organisation) {
        return hosted[organisation];
    }

    /** How many seats of a placement are taken. */
    public int taken(int placement) {
        return taken[placement];
    }

    /** How many go from one organisation to another. */
    public int flow(int home, int host) {
        return flows.getOrDefault(move(home, host), 0);
    }

    /** Direct swaps: the sum over pairs of organisations of the smaller flow. */
    public long swaps() {
        return swaps;
    }

    /** The sum that the reciprocity weight multiplies. */
    public long reciprocated() {
        long sum = 0;
        for (int organisation = 0; organisation < sent.length; organisation++) {
            sum += returned(organisation);
        }
        return sum;
    }

    /** How many go from each organisation to each other, those that are not 0, ordered by home, then host. */
    public SortedMap<Long, Integer> flows() {
        return new TreeMap<>(flows);
    }

    /** The home of a key of {@link #flows}. */
    public static int home(long move) {
        return (int) (move >> 32);
    }

    /** The host of a key of {@link #flows}. */
    public static int host(long move) {
        return (int) move;
    }

    private static long move(int from, int to) {
        return (long) from << 32 | to;
    }
}
