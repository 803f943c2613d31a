package org.charterexchange.matching.benchmark.peers.planning;

import java.util.List;
import org.charterexchange.matching.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/** A matching as OptaPlanner plans it. */
@PlanningSolution
public class OptaPlannerRound {

    private @Nullable Problem problem;
    private List<PlannedCandidate> candidates = List.of();
    private @Nullable HardSoftLongScore score;

    /** For the library, which clones by fields. */
    public OptaPlannerRound() {}

    OptaPlannerRound(Problem problem) {
        this.problem = problem;
        this.candidates = PlannedCandidates.of(problem);
    }

    @PlanningEntityCollectionProperty
    public List<PlannedCandidate> getCandidates() {
        return candidates;
    }

    @PlanningScore
    public @Nullable HardSoftLongScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftLongScore score) {
        this.score = score;
    }

    /** Whether seats, limits and links are kept. */
    boolean isFeasible() {
        HardSoftLongScore now = score;
        return now != null && now.isFeasible();
    }

    MatchingScore count() {
        Problem counted = problem;
        if (counted == null) {
            throw new IllegalStateException("a round without a problem");
        }
        return new MatchingScore(counted, candidates);
    }
}
