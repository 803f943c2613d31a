package org.charterexchange.matching.solver;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
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
        for (int c = 0; c < pairs.length; c++) {
            boolean own = pairs[c] >= problem.firstPair()[c] && pairs[c] < problem.firstPair()[c + 1];
            if (pairs[c] != -1 && !own) {
                return false;
            }
        }
        return Arrays.stream(Rule.values()).filter(Rule::hard).allMatch(rule -> rule(problem, pairs, rule) == 0);
    }

    static long points(Problem problem, int[] pairs) {
        return Arrays.stream(Rule.values())
                .filter(rule -> !rule.hard())
                .mapToLong(rule -> rule(problem, pairs, rule))
                .sum();
    }

    /** What one rule counts: breaches below 0 for a hard one, points for a soft one. */
    static long rule(Problem problem, int[] pairs, Rule rule) {
        int[][] flow = flow(problem, pairs);
        Problem.Weights weights = problem.weights();
        return switch (rule) {
            case SEATS -> -excess(taken(problem, pairs), problem.placementSeats());
            case HOST_LIMIT -> -excess(eachOf(problem, a -> hosted(flow, a)), problem.hostLimit());
            case RELEASE_LIMIT -> -excess(eachOf(problem, a -> sent(flow, a)), problem.releaseLimit());
            case LINK ->
                -IntStream.range(0, pairs.length)
                        .filter(c -> problem.candidatePartner()[c] > c)
                        .filter(c -> (pairs[c] < 0) != (pairs[problem.candidatePartner()[c]] < 0))
                        .count();
            case PIN ->
                -IntStream.range(0, pairs.length)
                        .filter(c -> problem.candidatePinned()[c] && pairs[c] < 0)
                        .count();
            case VALUE ->
                Arrays.stream(pairs)
                        .filter(pair -> pair >= 0)
                        .mapToLong(pair -> problem.pairValue()[pair])
                        .sum();
            case RECIPROCITY -> weights.reciprocity() * returned(problem, flow);
            case SWAP -> weights.swap() * swaps(flow);
            case FIRST_SENT ->
                weights.firstSent()
                        * Arrays.stream(eachOf(problem, a -> sent(flow, a)))
                                .filter(n -> n > 0)
                                .count();
            case FIRST_HOSTED ->
                weights.firstHosted()
                        * Arrays.stream(eachOf(problem, a -> hosted(flow, a)))
                                .filter(n -> n > 0)
                                .count();
        };
    }

    private static int[] taken(Problem problem, int[] pairs) {
        int[] taken = new int[problem.placementCount()];
        Arrays.stream(pairs).filter(pair -> pair >= 0).forEach(pair -> taken[problem.pairPlacement()[pair]]++);
        return taken;
    }

    private static int[] eachOf(Problem problem, IntUnaryOperator number) {
        return IntStream.range(0, problem.organisationCount()).map(number).toArray();
    }

    private static long excess(int[] used, int[] limits) {
        return IntStream.range(0, used.length)
                .mapToLong(k -> Math.max(0L, (long) used[k] - limits[k]))
                .sum();
    }

    private static long returned(Problem problem, int[][] flow) {
        long returned = 0;
        for (int a = 0; a < problem.organisationCount(); a++) {
            int sentBefore = problem.sentBefore()[a];
            int hostedBefore = problem.hostedBefore()[a];
            returned += Math.min(sent(flow, a) + sentBefore, hosted(flow, a) + hostedBefore)
                    - Math.min(sentBefore, hostedBefore);
        }
        return returned;
    }

    private static long swaps(int[][] flow) {
        long swaps = 0;
        for (int a = 0; a < flow.length; a++) {
            for (int b = a + 1; b < flow.length; b++) {
                swaps += Math.min(flow[a][b], flow[b][a]);
            }
        }
        return swaps;
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
