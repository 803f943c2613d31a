package org.charterexchange.matching.solver.moves;

import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.SplitMix64;
import org.charterexchange.matching.solver.prices.ReducedCosts;

/**
 * The kinds of move that understand the problem: seat somebody by an ejection chain, fill a free seat, send somebody
 * home, close an exchange.
 */
public final class MoveGenerator {

    private static final int DEPTH = 4;

    private final EjectionChain mover;
    private final Board board;
    private final ReducedCosts guide;
    private final SplitMix64 dice;
    private final Problem problem;

    public MoveGenerator(EjectionChain mover) {
        this.mover = mover;
        board = mover.board;
        guide = mover.guide;
        dice = mover.dice;
        problem = board.problem;
    }

    /** Tries one move; returns whether the board was changed to another feasible matching. */
    public boolean next() {
        mover.begin();
        int kind = dice.below(100);
        boolean made = kind < 55 ? seatSomebody() : kind < 80 ? fillSeat() : kind < 97 ? closeExchange() : sendHome();
        if (!made) {
            mover.undo();
            return false;
        }
        return mover.settle() && mover.changes() > 0;
    }

    private boolean seatSomebody() {
        int c = dice.below(problem.candidateCount());
        int first = problem.firstPair()[c];
        int size = problem.firstPair()[c + 1] - first;
        if (size == 0 || problem.candidatePinned()[c]) {
            return false;
        }
        int k = 0;
        while (k < size - 1 && dice.below(100) < 45) {
            k++;
        }
        int pair = guide.ranked[first + k];
        return pair != board.pairOf[c] && moveTo(c, pair);
    }

    private boolean moveTo(int c, int pair) {
        int old = board.pairOf[c];
        if (old >= 0) {
            mover.remove(c);
        }
        if (!mover.seat(c, pair, DEPTH)) {
            return false;
        }
        if (old >= 0) {
            refill(problem.pairPlacement()[old], 3);
        }
        return true;
    }

    /** Lets whoever gains most by it take a free seat, and so on with the seat they leave. */
    private void refill(int placement, int depth) {
        int start = guide.placementStart[placement];
        int size = guide.placementStart[placement + 1] - start;
        if (size == 0 || board.seatFull(placement) || depth == 0) {
            return;
        }
        int best = -1;
        long most = 0;
        int tries = Math.min(size, 8);
        int offset = dice.below(size);
        for (int k = 0; k < tries; k++) {
            int pair = guide.placementPairs[start + (offset + k) % size];
            int c = guide.candidateOf[pair];
            if (!mover.movable(c) || board.pairOf[c] == pair) {
                continue;
            }
            long gain = board.gain(pair);
            if (board.pairOf[c] >= 0) {
                gain -= board.loss(board.pairOf[c])
                        - (long) (depth > 1 ? guide.seatPrice[problem.pairPlacement()[board.pairOf[c]]] : 0);
            } else if (!board.fits(pair)) {
                continue;
            }
            if (gain > most) {
                most = gain;
                best = pair;
            }
        }
        if (best >= 0) {
            take(guide.candidateOf[best], best, depth);
        }
    }

    private void take(int c, int pair, int depth) {
        int old = board.pairOf[c];
        if (old >= 0) {
            mover.remove(c);
        }
        if (!board.fits(pair)) {
            if (old >= 0) {
                mover.add(c, old);
            }
            return;
        }
        mover.add(c, pair);
        if (old >= 0) {
            refill(problem.pairPlacement()[old], depth - 1);
        }
    }

    private boolean fillSeat() {
        int placement = dice.below(problem.placementCount());
        int start = guide.placementStart[placement];
        int size = guide.placementStart[placement + 1] - start;
        if (size == 0 || board.seatFull(placement)) {
            return false;
        }
        int pair = guide.placementPairs[start + dice.below(size)];
        int c = guide.candidateOf[pair];
        return mover.movable(c) && board.pairOf[c] != pair && moveTo(c, pair);
    }

    private boolean closeExchange() {
        int c = dice.below(problem.candidateCount());
        int pair = board.pairOf[c];
        if (pair < 0) {
            return false;
        }
        int l = board.arcs.arc()[pair];
        int reverse = board.arcs.reverse()[l];
        if (reverse < 0 || board.flow(reverse) >= board.flow(l)) {
            return false;
        }
        int start = guide.arcStart[reverse];
        int back = guide.arcPairs[start + dice.below(guide.arcStart[reverse + 1] - start)];
        int d = guide.candidateOf[back];
        return mover.movable(d) && board.pairOf[d] != back && moveTo(d, back);
    }

    private boolean sendHome() {
        int c = dice.below(problem.candidateCount());
        if (board.pairOf[c] < 0 || !mover.movable(c)) {
            return false;
        }
        int placement = problem.pairPlacement()[board.pairOf[c]];
        mover.remove(c);
        refill(placement, 3);
        return true;
    }
}
