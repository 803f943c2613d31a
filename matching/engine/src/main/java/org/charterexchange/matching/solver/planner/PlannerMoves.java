package org.charterexchange.matching.solver.planner;

import java.util.function.BooleanSupplier;
import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.SparseSet;
import org.charterexchange.matching.solver.moves.EjectionChain;
import org.charterexchange.matching.solver.moves.MoveGenerator;
import org.charterexchange.matching.solver.settings.PlannerSettings;
import org.jspecify.annotations.Nullable;

/** Makes moves for OptaPlanner on a board that follows its working solution. */
final class PlannerMoves {

    /**
     * When to end.
     *
     * @param moves after so many
     * @param halted or once this is so
     */
    record Limit(long moves, BooleanSupplier halted) {}

    private static final PlannerMove NOTHING = new PlannerMove(new int[0], new int[0]);

    private final Board board;
    private final MoveGenerator generator;
    private final BestMatching best;
    private final Limit limit;
    private final PlannerSettings settings;
    private final SparseSet changed;
    private @Nullable Runnable stop;
    private @Nullable PlannerMove offered;
    private long made;

    PlannerMoves(MoveGenerator generator, BestMatching best, Limit limit, PlannerSettings settings) {
        this.generator = generator;
        this.best = best;
        this.limit = limit;
        this.settings = settings;
        board = best.board();
        changed = new SparseSet(board.problem().candidateCount());
    }

    /** How many moves were made. */
    long made() {
        return made;
    }

    static PlannerMoves of(PlannedRound round) {
        PlannerMoves moves = round.moves();
        if (moves == null) {
            throw new IllegalStateException("the round has no moves");
        }
        return moves;
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
        boolean look = made % settings.movesBetweenLooks() == 0;
        if (stop != null && (made >= limit.moves() || (look && limit.halted().getAsBoolean()))) {
            stop.run();
        }
        made++;
        for (int k = 0; k < settings.tries(); k++) {
            if (generator.next()) {
                offered = takeBack(generator.chain());
                return offered;
            }
        }
        return NOTHING;
    }

    private PlannerMove takeBack(EjectionChain chain) {
        changed.clear();
        for (int k = 0; k < chain.changes(); k++) {
            changed.add(chain.changed(k));
        }
        int[] candidates = changed.all();
        int[] pairs = new int[candidates.length];
        for (int k = 0; k < pairs.length; k++) {
            pairs[k] = board.pairOf(candidates[k]);
        }
        chain.undo();
        return new PlannerMove(candidates, pairs);
    }
}
