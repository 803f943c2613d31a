package org.charterexchange.matching.solver.board;

import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.problem.Problem.Weights;

/**
 * The points of a matching by section 4 of the specification, kept up to date as pairs come and go, whether capacities are
 * kept or not; O(1) a change.
 */
public final class IncrementalObjective {

    private final int[] sent;
    private final int[] hosted;
    private final int[] taken;
    private final int[] flow;
    private final Problem problem;
    private final OrganisationArcs arcs;
    private final int[] arc;
    private long points;

    /** The objective of a matching of nobody. */
    public IncrementalObjective(Problem problem, OrganisationArcs arcs) {
        this.problem = problem;
        this.arcs = arcs;
        arc = arcs.arc();
        sent = new int[problem.organisationCount()];
        hosted = new int[problem.organisationCount()];
        taken = new int[problem.placementCount()];
        flow = new int[arcs.count()];
    }

    /** What the matching is worth. */
    public long points() {
        return points;
    }

    /** How many seats of a placement are taken. */
    public int taken(int placement) {
        return taken[placement];
    }

    /** How many candidates an organisation sends. */
    public int sent(int organisation) {
        return sent[organisation];
    }

    /** How many candidates an organisation hosts. */
    public int hosted(int organisation) {
        return hosted[organisation];
    }

    /** How many are placed by an arc. */
    int flow(int arc) {
        return flow[arc];
    }

    /** How many points the matching would gain by the pair. */
    long gain(int pair) {
        return problem.pairValue()[pair] + arcGain(arc[pair], 0);
    }

    /** How many points the matching would lose without the pair, which is in it. */
    long loss(int pair) {
        return problem.pairValue()[pair] + arcGain(arc[pair], 1);
    }

    /** Adds a pair. */
    public void add(int pair) {
        points += gain(pair);
        count(pair, 1);
    }

    /** Takes a pair away. */
    public void remove(int pair) {
        count(pair, -1);
        points -= gain(pair);
    }

    private void count(int pair, int change) {
        int l = arc[pair];
        taken[problem.pairPlacement()[pair]] += change;
        sent[arcs.home()[l]] += change;
        hosted[arcs.host()[l]] += change;
        flow[l] += change;
    }

    private long arcGain(int l, int less) {
        Weights weights = problem.weights();
        int home = arcs.home()[l];
        int host = arcs.host()[l];
        int sentNow = sent[home] - less;
        int hostedNow = hosted[host] - less;
        long gain = 0;
        if ((long) sentNow + problem.sentBefore()[home] < (long) hosted[home] + problem.hostedBefore()[home]) {
            gain += weights.reciprocity();
        }
        if ((long) hostedNow + problem.hostedBefore()[host] < (long) sent[host] + problem.sentBefore()[host]) {
            gain += weights.reciprocity();
        }
        int reverse = arcs.reverse()[l];
        if (reverse >= 0 && flow[l] - less < flow[reverse]) {
            gain += weights.swap();
        }
        gain += sentNow == 0 ? weights.firstSent() : 0;
        gain += hostedNow == 0 ? weights.firstHosted() : 0;
        return gain;
    }
}
