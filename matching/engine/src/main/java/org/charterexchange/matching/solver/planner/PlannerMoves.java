package org.charterexchange.matching.solver.planner;

import java.util.function.BooleanSupplier;
import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.SparseSet;
import org.charterexchange.matching.solver.moves.EjectionChain;
import org.charterexchange.matching.solver.moves.MoveGenerator;
import org.jspecify.annotations.Nullable;

/** Makes moves for the solver library on a board of its own that follows the working solution. */
public final class PlannerMoves {

    private static final int TRIES = 1000;
    private static final PlannerMove NOTHING = new PlannerMove(new int[0], new int[0]);

    private final Board board;
    private final EjectionChain mover;
    private final MoveGenerator moves;
    private final BooleanSupplier halted;
    private final BestMatching best;
    private final Runnable natively;
    private final long most;
    private @Nullable Runnable stop;
    private final SparseSet changed;
    private @Nullable PlannerMove offered;
    private long made;

    public PlannerMoves(EjectionChain mover, BestMatching best, Runnable natively, long most, BooleanSupplier halted) {
        board = mover.board;
        this.mover = mover;
        moves = new MoveGenerator(mover);
        this.halted = halted;
        this.best = best;
        this.natively = natively;
        this.most = most;
        changed = new SparseSet(board.pairOf.length);
    }

    /** How many moves were made. */
    public long made() {
        return made;
    }

    static PlannerMoves of(PlannedRound round) {
        PlannerMoves moves = round.moves();
        if (moves == null) {
            throw new IllegalStateException("the round has no moves");
        }
        return moves;
    }

    /** Improves the best matching outside the library and returns it. */
    int[] improveNatively() {
        natively.run();
        return best.copy();
    }

    /** What ends the solver. */
    void stopBy(Runnable newStop) {
        stop = newStop;
    }

    void follow(PlannedRound round) {
        offered = null;
        board.set(round.pairs());
    }

    PlannerMove next(PlannedRound round) {
        if (offered != null && offered.isDone(round)) {
            offered.apply(board, best);
        }
        if (stop != null && (made >= most || (made % 64 == 0 && halted.getAsBoolean()))) {
            stop.run();
        }
        made++;
        for (int k = 0; k < TRIES; k++) {
            if (moves.next()) {
                offered = takeBack();
                return offered;
            }
        }
        return NOTHING;
    }

    private PlannerMove takeBack() {
        changed.clear();
        for (int k = 0; k < mover.changes(); k++) {
            changed.add(mover.changed(k));
        }
        int[] candidates = changed.all();
        int[] pairs = new int[candidates.length];
        for (int k = 0; k < pairs.length; k++) {
            pairs[k] = board.pairOf[candidates[k]];
        }
        mover.undo();
        return new PlannerMove(candidates, pairs);
    }
}
