package org.charterexchange.matching.solver.start;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.charterexchange.matching.bound.Certificate;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.MandatoryCandidates;
import org.charterexchange.matching.solver.settings.StartSettings;

/** Seats everybody from a fractional matching: at once where that is sure, the others by diving. */
public final class RoundingHeuristic {

    private final Board board;
    private final Problem problem;
    private final DivingHeuristic dive;
    private final StartSettings settings;
    private final int[] likeliest;
    private final double[] certainty;

    /**
     * A heuristic for a board.
     *
     * @param prices that belong to the fractional matching
     * @param primalWeight of the method that found them
     */
    public RoundingHeuristic(
            Board board, Certificate prices, double primalWeight, StartSettings settings, BooleanSupplier halted) {
        this.board = board;
        this.settings = settings;
        problem = board.problem();
        dive = new DivingHeuristic(board, prices, primalWeight, settings.dive(), halted);
        likeliest = new int[problem.candidateCount()];
        certainty = new double[likeliest.length];
    }

    /** Seats everybody anew who is not mandatory. */
    public void seat(double[] fractions) {
        weigh(fractions);
        int[] open = IntStream.range(0, likeliest.length)
                .filter(c -> !MandatoryCandidates.isMandatory(problem, c))
                .toArray();
        for (int c : open) {
            if (board.pairOf(c) >= 0) {
                board.remove(c);
            }
        }
        for (int c : open) {
            if (certainty[c] >= settings.sure() && likeliest[c] >= 0 && board.fits(likeliest[c])) {
                board.add(c, likeliest[c]);
            }
        }
        dive(Arrays.stream(open)
                .filter(c -> certainty[c] < settings.sure() || (likeliest[c] >= 0 && board.pairOf(c) < 0))
                .toArray());
        for (int c : open) {
            untie(c);
        }
    }

    /** Finds the likeliest pair of each candidate, or -1 for none, and how likely that is. */
    private void weigh(double[] fractions) {
        for (int c = 0; c < likeliest.length; c++) {
            double sum = 0;
            likeliest[c] = -1;
            for (int pair = problem.firstPair()[c]; pair < problem.firstPair()[c + 1]; pair++) {
                sum += fractions[pair];
                if (fractions[pair] > certainty[c]) {
                    certainty[c] = fractions[pair];
                    likeliest[c] = pair;
                }
            }
            if (sum <= 1 - settings.sure()) {
                certainty[c] = 1;
                likeliest[c] = -1;
            }
        }
    }

    private void dive(int[] free) {
        int[] start = new int[free.length];
        for (int k = 0; k < free.length; k++) {
            start[k] = likeliest[free[k]];
            if (board.pairOf(free[k]) >= 0) {
                board.remove(free[k]);
            }
        }
        dive.seat(free, start);
    }

    /** Unmatches a candidate whose partner is unmatched. */
    private void untie(int c) {
        int partner = problem.candidatePartner()[c];
        if (partner >= 0 && board.pairOf(c) >= 0 && board.pairOf(partner) < 0) {
            board.remove(c);
        }
    }
}
