package org.charterexchange.matching.solver.start;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.charterexchange.matching.bound.Certificate;
import org.charterexchange.matching.bound.PrimalDualHybridGradient;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.settings.StartSettings;

/**
 * Seats free candidates together: solves the linear programme for them, fixes whoever it is sure about, and goes on
 * with the rest until nobody is left (a diving heuristic, T. Achterberg, <em>Constraint integer programming</em>, 2007,
 * with first-order solves).
 */
final class DivingHeuristic {

    private final Board board;
    private final Certificate prices;
    private final StartSettings.Dive settings;
    private final ResidualNumbering index;
    private final double primalWeight;
    private final BooleanSupplier halted;

    DivingHeuristic(
            Board board, Certificate prices, double primalWeight, StartSettings.Dive settings, BooleanSupplier halted) {
        this.board = board;
        this.halted = halted;
        this.prices = prices;
        this.settings = settings;
        this.primalWeight = primalWeight;
        index = new ResidualNumbering(board.problem(), board.arcs());
    }

    /**
     * Seats unmatched candidates.
     *
     * @param free whom
     * @param pairOf the pair each had, to start from
     */
    void seat(int[] free, int[] pairOf) {
        int[] left = free;
        int[] had = pairOf;
        while (left.length > 0 && !halted.getAsBoolean()) {
            ResidualProblem residual = new ResidualProblem(board, left, prices, index);
            if (residual.pairs.length == 0) {
                return;
            }
            PrimalDualHybridGradient relaxation =
                    new PrimalDualHybridGradient(residual.problem, residual.arcs, residual.start(had, primalWeight));
            solve(relaxation, residual.pairs.length);
            boolean[] done = fix(left, residual, relaxation.fractions());
            int rest = 0;
            int[] nextLeft = new int[left.length];
            int[] nextHad = new int[left.length];
            for (int k = 0; k < left.length; k++) {
                if (!done[k]) {
                    nextLeft[rest] = left[k];
                    nextHad[rest++] = had[k];
                }
            }
            left = Arrays.copyOf(nextLeft, rest);
            had = Arrays.copyOf(nextHad, rest);
        }
    }

    private void solve(PrimalDualHybridGradient relaxation, int pairs) {
        int chunk = settings.chunk().iterations(pairs);
        while (relaxation.iterations() < settings.iterations()
                && (relaxation.iterations() < settings.fewestIterations() || relaxation.error() > settings.error())) {
            relaxation.advance(chunk);
            if (halted.getAsBoolean()) {
                return;
            }
        }
    }

    private boolean[] fix(int[] left, ResidualProblem residual, double[] fractions) {
        int[] likeliest = new int[left.length];
        double[] certainty = new double[left.length];
        for (int k = 0; k < left.length; k++) {
            weigh(k, residual, fractions, likeliest, certainty);
        }
        double enough = enough(certainty, settings);
        boolean[] done = new boolean[left.length];
        for (int k = 0; k < left.length; k++) {
            if (certainty[k] >= enough) {
                fix(left[k], likeliest[k]);
                done[k] = true;
            }
        }
        return done;
    }

    /** The likeliest fate of a candidate, a pair or -1 for none, and its fraction. */
    private static void weigh(
            int k, ResidualProblem residual, double[] fractions, int[] likeliest, double[] certainty) {
        likeliest[k] = -1;
        double none = 1;
        double most = 0;
        for (int i = residual.problem.firstPair()[k]; i < residual.problem.firstPair()[k + 1]; i++) {
            none -= fractions[i];
            if (fractions[i] > most) {
                most = fractions[i];
                likeliest[k] = residual.pairs[i];
            }
        }
        if (none > most) {
            most = none;
            likeliest[k] = -1;
        }
        certainty[k] = most;
    }

    /** The certainty from which to fix: high, unless that would fix too few to get on. */
    static double enough(double[] certainty, StartSettings.Dive settings) {
        double[] rising = certainty.clone();
        Arrays.sort(rising);
        double ofTenth = rising[(int) (rising.length * (1 - settings.fixed()))];
        for (double level = settings.surest(); level > settings.leastSure(); level -= settings.level()) {
            if (ofTenth >= level) {
                return level;
            }
        }
        return Math.min(settings.surest(), ofTenth);
    }

    private void fix(int c, int pair) {
        if (pair >= 0 && board.fits(pair)) {
            board.add(c, pair);
        }
    }
}
