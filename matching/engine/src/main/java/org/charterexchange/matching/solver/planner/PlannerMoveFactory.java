package org.charterexchange.matching.solver.planner;

import java.util.Iterator;
import java.util.Random;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/** Gives the solver library the moves that understand the problem. */
public class PlannerMoveFactory implements MoveIteratorFactory<PlannedRound, PlannerMove> {

    @Override
    public void phaseStarted(ScoreDirector<PlannedRound> director) {
        PlannerMoves.of(director.getWorkingSolution()).follow(director.getWorkingSolution());
    }

    @Override
    public long getSize(ScoreDirector<PlannedRound> director) {
        return director.getWorkingSolution().facts().problem().pairCount();
    }

    @Override
    public Iterator<PlannerMove> createOriginalMoveIterator(ScoreDirector<PlannedRound> director) {
        throw new UnsupportedOperationException("moves are drawn at random only");
    }

    @Override
    public Iterator<PlannerMove> createRandomMoveIterator(ScoreDirector<PlannedRound> director, Random random) {
        PlannerMoves moves = PlannerMoves.of(director.getWorkingSolution());
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public PlannerMove next() {
                return moves.next(director.getWorkingSolution());
            }
        };
    }
}
