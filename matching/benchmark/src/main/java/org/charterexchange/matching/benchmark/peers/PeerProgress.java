package org.charterexchange.matching.benchmark.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.charterexchange.matching.problem.Objective;
import org.charterexchange.matching.problem.Problem;

/** Keeps the best matching that a peer offers, when it came, and the best bound that it proved. */
public final class PeerProgress {

    /**
     * A better matching.
     *
     * @param seconds after the start
     * @param points what it is worth
     */
    public record Step(double seconds, long points) {}

    private final Problem problem;
    private final long start;
    private final List<Step> steps = new ArrayList<>();
    private int[] best;
    private long bestPoints = Long.MIN_VALUE;
    private double bound = Double.POSITIVE_INFINITY;

    /** @param start of the clock, as {@link System#nanoTime()} told it */
    public PeerProgress(Problem problem, long start) {
        this.problem = problem;
        this.start = start;
        this.best = new int[problem.candidateCount()];
        Arrays.fill(best, -1);
    }

    /** Offers a feasible matching: the pair of each candidate, or -1. */
    public synchronized void offer(int[] pairOfCandidate) {
        double seconds = seconds();
        long points = Objective.points(problem, pairOfCandidate);
        if (points > bestPoints) {
            bestPoints = points;
            best = pairOfCandidate.clone();
            steps.add(new Step(seconds, points));
        }
    }

    /** Offers a proof that no matching is worth more. */
    public synchronized void bound(double points) {
        bound = Math.min(bound, points);
    }

    /** Since the start. */
    public double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    /** The pair of each candidate in the best matching, or -1. */
    public synchronized int[] best() {
        return best.clone();
    }

    /** The lowest bound, infinite where there is none. */
    public synchronized double bound() {
        return bound;
    }

    /** The better matchings in the order in which they came. */
    public synchronized List<Step> steps() {
        return List.copyOf(steps);
    }
}
