package org.charterexchange.matching.solver.planner;

import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.board.Board;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** Several candidates change their pairs at once; feasible where the matching before it was. */
final class PlannerMove extends AbstractMove<PlannedRound> {

    private final int[] candidates;
    private final int[] pairs;

    PlannerMove(int[] candidates, int[] pairs) {
        this.candidates = candidates;
        this.pairs = pairs;
    }

    /** Whether the matching is as the move leaves it. */
    boolean isDone(PlannedRound round) {
        for (int k = 0; k < candidates.length; k++) {
            if (round.pairOf(candidates[k]) != pairs[k]) {
                return false;
            }
        }
        return true;
    }

    void apply(Board board, BestMatching best) {
        for (int c : candidates) {
            best.touch(c);
            if (board.pairOf(c) >= 0) {
                board.remove(c);
            }
        }
        for (int k = 0; k < candidates.length; k++) {
            if (pairs[k] >= 0) {
                board.add(candidates[k], pairs[k]);
            }
        }
        best.update();
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<PlannedRound> director) {
        return candidates.length > 0;
    }

    @Override
    protected PlannerMove createUndoMove(ScoreDirector<PlannedRound> director) {
        int[] old = new int[candidates.length];
        for (int k = 0; k < candidates.length; k++) {
            old[k] = director.getWorkingSolution().pairOf(candidates[k]);
        }
        return new PlannerMove(candidates, old);
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<PlannedRound> director) {
        PlannedRound round = director.getWorkingSolution();
        for (int k = 0; k < candidates.length; k++) {
            PlannedCandidate candidate = round.getCandidates().get(candidates[k]);
            director.beforeVariableChanged(candidate, "pair");
            candidate.setPair(pairs[k] < 0 ? null : round.facts().pair(pairs[k]));
            director.afterVariableChanged(candidate, "pair");
        }
    }
}
