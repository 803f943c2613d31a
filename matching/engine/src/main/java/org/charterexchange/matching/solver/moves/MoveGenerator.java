package org.charterexchange.matching.solver.moves;

import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.DenseGroups;
import org.charterexchange.matching.solver.board.ProblemIndex;
import org.charterexchange.matching.solver.board.SplitMix64;
import org.charterexchange.matching.solver.prices.ReducedCosts;
import org.charterexchange.matching.solver.settings.MoveSettings;

/**
 * Draws moves that understand the problem: seat a candidate by an ejection chain, fill a free seat, return a move of one
 * organisation to another by one the other way, unmatch a candidate.
 */
public final class MoveGenerator {

    private final EjectionChain chain;
    private final Board board;
    private final ReducedCosts costs;
    private final ProblemIndex index;
    private final SplitMix64 random;
    private final MoveSettings.Kinds kinds;
    private final MoveSettings.Shapes shapes;
    private final Problem problem;

    /** Moves made of ejection chains. */
    public MoveGenerator(EjectionChain chain, MoveSettings settings) {
        this.chain = chain;
        kinds = settings.kinds();
        shapes = settings.shapes();
        board = chain.board();
        costs = chain.costs();
        index = costs.index();
        random = chain.random();
        problem = board.problem();
    }

    /** What makes the moves, and can take back the last one. */
    public EjectionChain chain() {
        return chain;
    }

    /** Tries one move; returns whether the board was changed to another feasible matching. */
    public boolean next() {
        chain.begin();
        boolean made = make(random.below(100));
        if (!made) {
            chain.undo();
            return false;
        }
        return chain.settle() && chain.changes() > 0;
    }

    private boolean make(int draw) {
        if (draw < kinds.seatCandidate()) {
            return seatCandidate();
        }
        if (draw < kinds.seatCandidate() + kinds.fillSeat()) {
            return fillSeat();
        }
        return draw < kinds.seatCandidate() + kinds.fillSeat() + kinds.closeSwap() ? closeSwap() : unmatch();
    }

    private boolean seatCandidate() {
        int c = random.below(problem.candidateCount());
        int first = problem.firstPair()[c];
        int size = problem.firstPair()[c + 1] - first;
        if (size == 0 || problem.candidatePinned()[c]) {
            return false;
        }
        int k = 0;
        while (k < size - 1 && random.below(100) < shapes.nextBest()) {
            k++;
        }
        int pair = costs.ranked(first + k);
        return pair != board.pairOf(c) && moveTo(c, pair);
    }

    private boolean moveTo(int c, int pair) {
        int old = board.pairOf(c);
        if (old >= 0) {
            chain.remove(c);
        }
        if (!chain.seat(c, pair, shapes.depth())) {
            return false;
        }
        if (old >= 0) {
            refill(problem.pairPlacement()[old], shapes.refill());
        }
        return true;
    }

    /** Lets whoever gains most by it take a free seat, and so on with the seat they leave. */
    private void refill(int placement, int depth) {
        DenseGroups pairs = index.pairsByPlacement();
        int size = pairs.size(placement);
        if (size == 0 || board.seatFull(placement) || depth == 0) {
            return;
        }
        int best = -1;
        long most = 0;
        int tries = Math.min(size, shapes.refillTries());
        int offset = random.below(size);
        for (int k = 0; k < tries; k++) {
            int pair = pairs.member(pairs.start(placement) + (offset + k) % size);
            int c = index.candidateOf(pair);
            if (!chain.movable(c) || board.pairOf(c) == pair) {
                continue;
            }
            long gain = board.gain(pair);
            if (board.pairOf(c) >= 0) {
                gain -= board.loss(board.pairOf(c))
                        - (long) (depth > 1 ? costs.seatPrice(problem.pairPlacement()[board.pairOf(c)]) : 0);
            } else if (!board.fits(pair)) {
                continue;
            }
            if (gain > most) {
                most = gain;
                best = pair;
            }
        }
        if (best >= 0) {
            take(index.candidateOf(best), best, depth);
        }
    }

    private void take(int c, int pair, int depth) {
        int old = board.pairOf(c);
        if (old >= 0) {
            chain.remove(c);
        }
        if (!board.fits(pair)) {
            if (old >= 0) {
                chain.add(c, old);
            }
            return;
        }
        chain.add(c, pair);
        if (old >= 0) {
            refill(problem.pairPlacement()[old], depth - 1);
        }
    }

    private boolean fillSeat() {
        int placement = random.below(problem.placementCount());
        if (index.pairsByPlacement().size(placement) == 0 || board.seatFull(placement)) {
            return false;
        }
        int pair = index.pairsByPlacement().draw(placement, random);
        int c = index.candidateOf(pair);
        return chain.movable(c) && board.pairOf(c) != pair && moveTo(c, pair);
    }

    private boolean closeSwap() {
        int c = random.below(problem.candidateCount());
        int pair = board.pairOf(c);
        if (pair < 0) {
            return false;
        }
        int l = board.arcs().arc()[pair];
        int reverse = board.arcs().reverse()[l];
        if (reverse < 0 || board.flow(reverse) >= board.flow(l)) {
            return false;
        }
        int back = index.pairsByArc().draw(reverse, random);
        int d = index.candidateOf(back);
        return chain.movable(d) && board.pairOf(d) != back && moveTo(d, back);
    }

    private boolean unmatch() {
        int c = random.below(problem.candidateCount());
        if (board.pairOf(c) < 0 || !chain.movable(c)) {
            return false;
        }
        int placement = problem.pairPlacement()[board.pairOf(c)];
        chain.remove(c);
        refill(placement, shapes.refill());
        return true;
    }
}
