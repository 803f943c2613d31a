package org.charterexchange.matching.solver;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.DoublePredicate;
import org.charterexchange.matching.bound.BoundEvaluator;
import org.charterexchange.matching.problem.Problem;

/**
 * Chooses the pairs of each candidate that a search keeps to: all where they are few or the candidate must be placed, else
 * those that are worth most at the prices.
 */
final class Pricing {

    private final Problem problem;
    private final int most;
    private double[] worth = new double[64];
    private double[] sorted = new double[64];
    private int[] chosen = new int[1024];
    private int count;

    /**
     * A way to choose.
     *
     * @param most how many of each candidate, beside those that are kept anyway
     */
    Pricing(Problem problem, int most) {
        this.problem = problem;
        this.most = most;
    }

    /** So many of each candidate's pairs, from the first to the last at even distances, so that they spread over hosts. */
    BitSet spread() {
        BitSet spread = new BitSet(problem.pairCount());
        for (int c = 0; c < problem.candidateCount(); c++) {
            int first = problem.firstPair()[c];
            int size = problem.firstPair()[c + 1] - first;
            for (int k = 0; k < most && size > 0; k++) {
                spread.set(first + (int) ((long) k * size / most));
            }
        }
        return spread;
    }

    /** The chosen pairs, ascending: those worth most and those that are kept anyway. */
    int[] choose(BoundEvaluator.PairWorth prices, BitSet kept) {
        count = 0;
        for (int c = 0; c < problem.candidateCount(); c++) {
            int first = problem.firstPair()[c];
            int size = problem.firstPair()[c + 1] - first;
            double least = size <= most || Obligations.obliged(problem, c)
                    ? Double.NEGATIVE_INFINITY
                    : least(prices, c, first, size);
            boolean all = least == Double.NEGATIVE_INFINITY;
            long places = all ? 0 : most - count(size, worth -> worth > least);
            long ties = all ? 0 : count(size, worth -> worth == least);
            long tie = 0;
            for (int j = 0; j < size; j++) {
                boolean good = all || worth[j] > least;
                if (!all && worth[j] == least) {
                    good = (tie + 1) * places / ties > tie * places / ties; // spread evenly over those worth the same
                    tie++;
                }
                if (good || kept.get(first + j)) {
                    add(first + j);
                }
            }
        }
        return Arrays.copyOf(chosen, count);
    }

    /** What the last of the best is worth. */
    private double least(BoundEvaluator.PairWorth prices, int c, int first, int size) {
        if (worth.length < size) {
            worth = new double[2 * size];
            sorted = new double[2 * size];
        }
        for (int j = 0; j < size; j++) {
            worth[j] = prices.of(c, first + j);
        }
        System.arraycopy(worth, 0, sorted, 0, size);
        Arrays.sort(sorted, 0, size);
        return sorted[size - most];
    }

    private int count(int size, DoublePredicate which) {
        int number = 0;
        for (int j = 0; j < size; j++) {
            number += which.test(worth[j]) ? 1 : 0;
        }
        return number;
    }

    private void add(int pair) {
        if (count == chosen.length) {
            chosen = Arrays.copyOf(chosen, 2 * count);
        }
        chosen[count++] = pair;
    }
}
