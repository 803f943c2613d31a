package org.charterexchange.matching.solver;

/**
 * Simulated annealing in cycles that grow longer, each begun from the best matching (S. Kirkpatrick, C. Gelatt,
 * M. Vecchi, <em>Optimization by simulated annealing</em>, 1983). Deterministic given the dice.
 */
final class Annealing {

    private final Board board;
    private final Mover mover;
    private final Moves moves;
    private final BestMatching best;
    private final double hottest;
    private final double coldest;
    private long cycleLength;
    private long inCycle;
    private double temperature;

    Annealing(Mover mover, BestMatching best, double scale) {
        board = mover.board;
        this.mover = mover;
        this.best = best;
        moves = new Moves(mover);
        hottest = Math.max(1, scale * 0.02);
        coldest = Math.max(0.2, scale * 0.0005);
        cycleLength = 30L * (20 + board.pairOf.length);
        temperature = coldest;
    }

    /** Whether a cycle is begun and not ended. */
    boolean midCycle() {
        return inCycle > 0;
    }

    /** Tries so many moves, but none beyond the end of the cycle; returns whether a better matching came up. */
    boolean advance(int times) {
        boolean better = false;
        for (int k = 0; k < times; k++) {
            if (inCycle % 256 == 0) {
                cool();
            }
            inCycle++;
            better |= step();
            if (inCycle >= cycleLength) {
                inCycle = 0;
                cycleLength += cycleLength / 2;
                break;
            }
        }
        return better;
    }

    private void cool() {
        double progress = (double) inCycle / cycleLength;
        temperature = hottest * StrictMath.pow(coldest / hottest, progress);
    }

    private boolean step() {
        long before = board.points();
        if (!moves.next()) {
            return false;
        }
        long change = board.points() - before;
        if (change < 0 && change < temperature * StrictMath.log(mover.dice.fraction() + 1e-300)) {
            mover.undo();
            return false;
        }
        for (int k = 0; k < mover.changes(); k++) {
            best.touch(mover.changed(k));
        }
        return best.update();
    }
}
