package org.charterexchange.matching.solver.planner;

import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.IncrementalObjective;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;

/** What {@link MatchingConstraintProvider} specifies, kept up to date in O(1) a change. */
public class MatchingScoreCalculator implements IncrementalScoreCalculator<PlannedRound, HardSoftLongScore> {

    private @Nullable PlannedRound round;
    private @Nullable IncrementalObjective objective;
    private long broken;

    @Override
    public void resetWorkingSolution(PlannedRound workingSolution) {
        round = workingSolution;
        objective = new IncrementalObjective(
                workingSolution.facts().problem(), workingSolution.facts().arcs());
        broken = 0;
        Problem problem = workingSolution.facts().problem();
        for (int c = 0; c < problem.candidateCount(); c++) {
            if (workingSolution.pairOf(c) >= 0) {
                count(workingSolution.pairOf(c));
            }
            broken += problem.candidatePinned()[c] && workingSolution.pairOf(c) < 0 ? 1 : 0;
            broken += c < problem.candidatePartner()[c] ? torn(workingSolution, c) : 0;
        }
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {
        change((PlannedCandidate) entity, -1);
    }

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        change((PlannedCandidate) entity, 1);
    }

    private void change(PlannedCandidate candidate, int sign) {
        PlannedRound current = round;
        if (current == null) {
            return;
        }
        int c = candidate.getCandidate();
        int pair = current.pairOf(c);
        Problem problem = current.facts().problem();
        if (pair >= 0 && sign > 0) {
            count(pair);
        } else if (pair >= 0) {
            discount(pair);
        }
        broken += problem.candidatePinned()[c] && pair < 0 ? sign : 0;
        broken += problem.candidatePartner()[c] >= 0 ? sign * torn(current, c) : 0;
    }

    private static int torn(PlannedRound round, int c) {
        int partner = round.facts().problem().candidatePartner()[c];
        return (round.pairOf(c) < 0) == (round.pairOf(partner) < 0) ? 0 : 1;
    }

    private void count(int pair) {
        broken -= excess(pair);
        objective().add(pair);
        broken += excess(pair);
    }

    private void discount(int pair) {
        broken -= excess(pair);
        objective().remove(pair);
        broken += excess(pair);
    }

    /** By how much the capacities that a pair uses are exceeded. */
    private long excess(int pair) {
        PlannedRound current = round;
        if (current == null) {
            return 0;
        }
        Problem problem = current.facts().problem();
        int l = current.facts().arcs().arc()[pair];
        int placement = problem.pairPlacement()[pair];
        int home = current.facts().arcs().home()[l];
        int host = current.facts().arcs().host()[l];
        return Math.max(0L, (long) objective().taken(placement) - problem.placementSeats()[placement])
                + Math.max(0L, (long) objective().hosted(host) - problem.hostLimit()[host])
                + Math.max(0L, (long) objective().sent(home) - problem.releaseLimit()[home]);
    }

    private IncrementalObjective objective() {
        IncrementalObjective current = objective;
        if (current == null) {
            throw new IllegalStateException("no working solution");
        }
        return current;
    }

    @Override
    public HardSoftLongScore calculateScore() {
        return HardSoftLongScore.of(-broken, objective().points());
    }

    @Override
    public void beforeEntityAdded(Object entity) {}

    @Override
    public void afterEntityAdded(Object entity) {}

    @Override
    public void beforeEntityRemoved(Object entity) {}

    @Override
    public void afterEntityRemoved(Object entity) {}
}
