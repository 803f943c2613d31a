package org.charterexchange.matching.benchmark.peers.planning;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import org.jspecify.annotations.Nullable;

/** {@link MatchingScore}, as Timefold asks for it. */
public class TimefoldScore implements IncrementalScoreCalculator<TimefoldRound, HardSoftLongScore> {

    private @Nullable MatchingScore count;

    @Override
    public void resetWorkingSolution(TimefoldRound workingSolution) {
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
