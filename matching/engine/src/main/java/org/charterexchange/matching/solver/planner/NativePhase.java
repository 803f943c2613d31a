package org.charterexchange.matching.solver.planner;

import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/** The phase in which a round is improved outside the solver library, which then takes the matching over. */
public class NativePhase implements CustomPhaseCommand<PlannedRound> {

    @Override
    public void changeWorkingSolution(ScoreDirector<PlannedRound> director) {
        PlannedRound round = director.getWorkingSolution();
        int[] pairs = PlannerMoves.of(round).improveNatively();
        for (int c = 0; c < pairs.length; c++) {
            if (round.pairOf(c) != pairs[c]) {
                PlannedCandidate seeker = round.getSeekers().get(c);
                director.beforeVariableChanged(seeker, "choice");
                seeker.setChoice(pairs[c] < 0 ? null : round.facts().choice(pairs[c]));
                director.afterVariableChanged(seeker, "choice");
            }
        }
        director.triggerVariableListeners();
    }
}
