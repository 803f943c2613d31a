package org.charterexchange.matching.benchmark.peers.planning;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;

/** {@link MatchingScore}, as OptaPlanner asks for it. */
public class OptaPlannerScore implements IncrementalScoreCalculator<OptaPlannerRound, HardSoftLongScore> {

    private @Nullable MatchingScore count;

    @Override
    public void resetWorkingSolution(OptaPlannerRound workingSolution) {
        count = workingSolution.count();
    }

    private MatchingScore count() {
        MatchingScore current = count;
        if (current == null) {
            throw new IllegalStateException("no working solution");
        }
        return current;
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {
        count().before(entity);
    }

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        count().after(entity);
    }

    @Override
    public HardSoftLongScore calculateScore() {
        return HardSoftLongScore.of(count().hard(), count().soft());
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
