package org.charterexchange.matching.solver;

import org.charterexchange.matching.bound.Lanes;
import org.charterexchange.matching.problem.Problem;
import org.jspecify.annotations.Nullable;

/** One search from its first price to its result. */
final class Run {

    private static final int PRICE_ITERATIONS = 3000;
    private static final double PRICE_SHARE = 0.2;
    private static final int MOVES = 2000;

    private final Problem problem;
    private final SearchLimits limits;
    private final int @Nullable [] startPairs;
    private final Progress progress;
    private final Proof proof;
    private final Board board;
    private final BestMatching best;
    private final Dice dice;
    private long steps;

    Run(
            Problem problem,
            Lanes lanes,
            SearchLimits limits,
            long seed,
            int @Nullable [] startPairs,
            SearchListener listener) {
        this.problem = problem;
        this.limits = limits;
        this.startPairs = startPairs;
        progress = new Progress(listener, limits);
        proof = new Proof(problem, lanes);
        board = new Board(problem, lanes);
        dice = new Dice(seed);
        new Obligations(board, guide()).place();
        best = new BestMatching(board);
    }

    private Guide guide() {
        double[] seatPrices = new double[problem.placementCount()];
        long[] millionths = proof.proven().certificate().seatPrices();
        for (int p = 0; p < seatPrices.length; p++) {
            seatPrices[p] = millionths[p] / 1e6;
        }
        return new Guide(problem, board.lanes, proof.finder().worths(), seatPrices);
    }

    SearchResult solve() {
        findPrices();
        Mover mover = new Mover(board, guide(), dice);
        start(mover);
        if (progress.byTheClock()) {
            try (BoundWorker worker = new BoundWorker(proof)) {
                worker.begin();
                improve(mover);
            }
        } else {
            improve(mover);
        }
        progress.tick(steps, proof, best, true);
        return result();
    }

    private void findPrices() {
        while (!proven() && !progress.ask()) {
            boolean enough = progress.byTheClock()
                    ? progress.used(0) >= PRICE_SHARE
                    : proof.finder().iterations() >= PRICE_ITERATIONS;
            if (enough) {
                return;
            }
            proof.advance();
            progress.tick(steps, proof, best, false);
        }
    }

    private void start(Mover mover) {
        Start start = new Start(mover);
        if (startPairs != null) {
            start.resume(startPairs);
            note();
        }
        start.round(proof.finder().fractions());
        note();
        best.restore();
    }

    private void note() {
        for (int c = 0; c < problem.candidateCount(); c++) {
            best.touch(c);
        }
        best.update();
    }

    private void improve(Mover mover) {
        if (problem.pairCount() == 0) {
            return;
        }
        Annealing annealing = new Annealing(mover, best, meanValue());
        while (!proven() && !progress.ask() && progress.used(steps) < 1) {
            int moves =
                    limits instanceof SearchLimits.Steps limit ? (int) Math.min(MOVES, limit.steps() - steps) : MOVES;
            annealing.advance(moves);
            steps += moves;
            progress.tick(steps, proof, best, false);
        }
    }

    private double meanValue() {
        double sum = 0;
        for (int value : problem.pairValue()) {
            sum += Math.abs((double) value);
        }
        return sum / problem.pairCount();
    }

    private boolean proven() {
        return best.points() >= proof.proven().upperBound();
    }

    private SearchResult result() {
        Proof.Proven proven = proof.proven();
        String termination = proven.upperBound() <= best.points()
                ? "OPTIMAL"
                : progress.stopped() ? "STOPPED" : progress.byTheClock() ? "TIME" : "STEPS";
        return new SearchResult(
                best.copy(),
                best.points(),
                proven.upperBound(),
                proven.certificate(),
                steps,
                progress.seconds(),
                progress.history(),
                termination);
    }
}
