package org.charterexchange.matching.flow;

import org.charterexchange.matching.problem.Problem;

/** Section 4 of the specification, written as plainly as it reads, and the best matching by enumeration. */
final class Points {

    private final Problem problem;
    private final int[] chosen;
    private long best;

    private Points(Problem problem) {
        this.problem = problem;
        this.chosen = new int[problem.candidateCount()];
    }

    static long best(Problem problem) {
        Points points = new Points(problem);
        points.best = Long.MIN_VALUE;
        points.choose(0);
        return points.best;
    }

    static boolean feasible(Problem problem, int[] pairs) {
        int[] seats = new int[problem.placementCount()];
        int[] sent = new int[problem.organisationCount()];
        int[] hosted = new int[problem.organisationCount()];
        for (int c = 0; c < pairs.length; c++) {
            if (pairs[c] >= 0) {
                int placement = problem.pairPlacement()[pairs[c]];
                int home = problem.candidateHome()[c];
                int host = problem.placementHost()[placement];
                if (++seats[placement] > problem.placementSeats()[placement]
                        || ++sent[home] > problem.releaseLimit()[home]
                        || ++hosted[host] > problem.hostLimit()[host]) {
                    return false;
                }
            }
        }
        return true;
    }

    static long of(Problem problem, int[] pairs) {
        int n = problem.organisationCount();
        int[][] moved = new int[n][n];
        long points = 0;
        for (int c = 0; c < pairs.length; c++) {
            if (pairs[c] >= 0) {
                points += problem.pairValue()[pairs[c]];
                moved[problem.candidateHome()[c]][problem.placementHost()[problem.pairPlacement()[pairs[c]]]]++;
            }
        }
        for (int a = 0; a < n; a++) {
            int sent = 0;
            int hosted = 0;
            for (int b = 0; b < n; b++) {
                sent += moved[a][b];
                hosted += moved[b][a];
                if (a < b) {
                    points += (long) problem.weights().swap() * Math.min(moved[a][b], moved[b][a]);
                }
            }
            int before = Math.min(problem.sentBefore()[a], problem.hostedBefore()[a]);
            int after = Math.min(sent + problem.sentBefore()[a], hosted + problem.hostedBefore()[a]);
            points += (long) problem.weights().reciprocity() * (after - before);
            points += sent > 0 ? problem.weights().firstSent() : 0;
            points += hosted > 0 ? problem.weights().firstHosted() : 0;
        }
        return points;
    }

    private void choose(int candidate) {
        if (candidate == chosen.length) {
            if (feasible(problem, chosen)) {
                best = Math.max(best, of(problem, chosen));
            }
            return;
        }
        chosen[candidate] = -1;
        choose(candidate + 1);
        for (int pair = problem.firstPair()[candidate]; pair < problem.firstPair()[candidate + 1]; pair++) {
            chosen[candidate] = pair;
            choose(candidate + 1);
        }
    }
}
