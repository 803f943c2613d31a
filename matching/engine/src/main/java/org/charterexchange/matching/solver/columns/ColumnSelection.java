package org.charterexchange.matching.solver.columns;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BooleanSupplier;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;
import org.charterexchange.matching.bound.BoundEvaluator;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.MandatoryCandidates;
import org.charterexchange.matching.solver.settings.ColumnSettings;

/**
 * Chooses the pairs of each candidate that a search keeps to: all where they are few or the candidate must be placed, else
 * those that are worth most at the prices.
 */
final class ColumnSelection {

    private final Problem problem;
    private final int most;
    private final int pairsBetweenLooks;
    private double[] worth = new double[64];
    private double[] sorted = new double[64];
    private int[] chosen = new int[1024];
    private int count;

    /** A selection from the pairs of a problem. */
    ColumnSelection(Problem problem, ColumnSettings settings) {
        this.problem = problem;
        most = settings.rounds().pairsOfCandidate();
        pairsBetweenLooks = settings.pairsBetweenLooks();
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

    /**
     * The chosen pairs, ascending: those worth most and those that are kept anyway.
     *
     * @param halted asked many times a second; from then on only what is kept anyway is chosen, and all pairs of whoever
     *     must be placed
     */
    int[] choose(BoundEvaluator.PairWorth prices, BitSet kept, BooleanSupplier halted) {
        count = 0;
        int look = 0;
        boolean ended = false;
        for (int c = 0; c < problem.candidateCount(); c++) {
            int first = problem.firstPair()[c];
            int size = problem.firstPair()[c + 1] - first;
            if (first >= look) {
                ended = ended || halted.getAsBoolean();
                look = first + pairsBetweenLooks;
            }
            if (size <= most || MandatoryCandidates.isMandatory(problem, c)) {
                add(first, size, j -> true);
            } else if (ended) {
                add(first, size, j -> kept.get(first + j));
            } else {
                addBest(prices, c, first, size, kept);
            }
        }
        return Arrays.copyOf(chosen, count);
    }

    private void addBest(BoundEvaluator.PairWorth prices, int c, int first, int size, BitSet kept) {
        double least = least(prices, c, first, size);
        long places = (long) most - count(size, worth -> worth > least);
        long ties = count(size, worth -> worth == least);
        long tie = 0;
        for (int j = 0; j < size; j++) {
            boolean good = worth[j] > least;
            if (worth[j] == least) {
                good = (tie + 1) * places / ties > tie * places / ties; // spread evenly over those worth the same
                tie++;
            }
            if (good || kept.get(first + j)) {
                add(first + j);
            }
        }
    }

    private void add(int first, int size, IntPredicate which) {
        for (int j = 0; j < size; j++) {
            if (which.test(j)) {
                add(first + j);
            }
        }
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
