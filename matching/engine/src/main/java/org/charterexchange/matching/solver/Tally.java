package org.charterexchange.matching.solver;

import org.charterexchange.matching.bound.Lanes;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.problem.Problem.Weights;

/** Counts moves and keeps the points of section 4 up to date, whether capacities are kept or not; O(1) a change. */
final class Tally {

    final int[] sent;
    final int[] hosted;
    final int[] taken;
    final int[] laneFlow;
    private final Problem problem;
    private final Lanes lanes;
    private final int[] lane;
    private long points;

    Tally(Problem problem, Lanes lanes) {
        this.problem = problem;
        this.lanes = lanes;
        lane = lanes.lane();
        sent = new int[problem.organisationCount()];
        hosted = new int[problem.organisationCount()];
        taken = new int[problem.placementCount()];
        laneFlow = new int[lanes.count()];
    }

    long points() {
        return points;
    }

    /** How many points the matching would gain by the pair. */
    long gain(int pair) {
        return problem.pairValue()[pair] + laneGain(lane[pair], 0);
    }

    /** How many points the matching would lose without the pair, which is in it. */
    long loss(int pair) {
        return problem.pairValue()[pair] + laneGain(lane[pair], 1);
    }

    void add(int pair) {
        points += gain(pair);
        count(pair, 1);
    }

    void remove(int pair) {
        count(pair, -1);
        points -= gain(pair);
    }

    private void count(int pair, int change) {
        int l = lane[pair];
        taken[problem.pairPlacement()[pair]] += change;
        sent[lanes.home()[l]] += change;
        hosted[lanes.host()[l]] += change;
        laneFlow[l] += change;
    }

    private long laneGain(int l, int less) {
        Weights weights = problem.weights();
        int home = lanes.home()[l];
        int host = lanes.host()[l];
        int sentNow = sent[home] - less;
        int hostedNow = hosted[host] - less;
        long gain = 0;
        if ((long) sentNow + problem.sentBefore()[home] < (long) hosted[home] + problem.hostedBefore()[home]) {
            gain += weights.reciprocity();
        }
        if ((long) hostedNow + problem.hostedBefore()[host] < (long) sent[host] + problem.sentBefore()[host]) {
            gain += weights.reciprocity();
        }
        int reverse = lanes.reverse()[l];
        if (reverse >= 0 && laneFlow[l] - less < laneFlow[reverse]) {
            gain += weights.swap();
        }
        gain += sentNow == 0 ? weights.firstSent() : 0;
        gain += hostedNow == 0 ? weights.firstHosted() : 0;
        return gain;
    }
}
