package org.charterexchange.matching.solver;

import java.util.Arrays;
import org.charterexchange.matching.problem.Problem;

/** Sections 2 and 4 of the specification written down as plainly as possible, and the optimum by trying everything. */
final class Reference {

    private final Problem problem;
    private final int[] pairs;
    private long best = Long.MIN_VALUE;

    private Reference(Problem problem) {
        this.problem = problem;
        pairs = new int[problem.candidateCount()];
        Arrays.fill(pairs, -1);
    }

    /** The most points any matching has, or {@code Long.MIN_VALUE} where none is feasible. */
    static long optimum(Problem problem) {
        Reference reference = new Reference(problem);
        reference.search(0);
        return reference.best;
    }

    private void search(int c) {
        if (c == problem.candidateCount()) {
            if (feasible(problem, pairs)) {
                best = Math.max(best, points(problem, pairs));
            }
            return;
        }
        for (int i = problem.firstPair()[c]; i < problem.firstPair()[c + 1]; i++) {
            pairs[c] = i;
            search(c + 1);
        }
        pairs[c] = -1;
        search(c + 1);
    }

    static boolean feasible(Problem problem, int[] pairs) {
        int[] taken = new int[problem.placementCount()];
        int[][] flow = flow(problem, pairs);
        for (int c = 0; c < pairs.length; c++) {
            if (pairs[c] >= 0) {
                taken[problem.pairPlacement()[pairs[c]]]++;
                if (pairs[c] < problem.firstPair()[c] || pairs[c] >= problem.firstPair()[c + 1]) {
                    return false;
                }
            } else if (problem.candidatePinned()[c]) {
                return false;
            }
            int partner = problem.candidatePartner()[c];
            if (partner >= 0 && (pairs[c] < 0) != (pairs[partner] < 0)) {
                return false;
            }
        }
        for (int p = 0; p < taken.length; p++) {
            if (taken[p] > problem.placementSeats()[p]) {
                return false;
            }
        }
        for (int a = 0; a < problem.organisationCount(); a++) {
            if (sent(flow, a) > problem.releaseLimit()[a] || hosted(flow, a) > problem.hostLimit()[a]) {
                return false;
            }
        }
        return true;
    }

    static long points(Problem problem, int[] pairs) {
        long points = 0;
        for (int pair : pairs) {
            points += pair < 0 ? 0 : problem.pairValue()[pair];
        }
        int[][] flow = flow(problem, pairs);
        for (int a = 0; a < problem.organisationCount(); a++) {
            int sentBefore = problem.sentBefore()[a];
            int hostedBefore = problem.hostedBefore()[a];
            points += (long) problem.weights().reciprocity()
                    * (Math.min(sent(flow, a) + sentBefore, hosted(flow, a) + hostedBefore)
                            - Math.min(sentBefore, hostedBefore));
            points += sent(flow, a) >= 1 ? problem.weights().firstSent() : 0;
            points += hosted(flow, a) >= 1 ? problem.weights().firstHosted() : 0;
            for (int b = a + 1; b < problem.organisationCount(); b++) {
                points += (long) problem.weights().swap() * Math.min(flow[a][b], flow[b][a]);
            }
        }
        return points;
    }

    private static int[][] flow(Problem problem, int[] pairs) {
        int[][] flow = new int[problem.organisationCount()][problem.organisationCount()];
        for (int c = 0; c < pairs.length; c++) {
            if (pairs[c] >= 0) {
                flow[problem.candidateHome()[c]][problem.placementHost()[problem.pairPlacement()[pairs[c]]]]++;
            }
        }
        return flow;
    }

    private static int sent(int[][] flow, int a) {
        return Arrays.stream(flow[a]).sum();
    }

    private static int hosted(int[][] flow, int a) {
        return Arrays.stream(flow).mapToInt(row -> row[a]).sum();
    }
}
