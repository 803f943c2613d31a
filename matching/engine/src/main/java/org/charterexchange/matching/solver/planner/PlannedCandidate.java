package org.charterexchange.matching.solver.planner;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.entity.PlanningPin;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** A candidate as a planning entity: a view on one entry of a planned round, which alone holds the pairs. */
@PlanningEntity
public class PlannedCandidate {

    private final PlannedRound round;
    private final int candidate;

    /** For the solver library. */
    public PlannedCandidate() {
        this(new PlannedRound(), -1);
    }

    PlannedCandidate(PlannedRound round, int candidate) {
        this.round = round;
        this.candidate = candidate;
    }

    @PlanningId
    public int getCandidate() {
        return candidate;
    }

    @PlanningPin
    public boolean isPinned() {
        return round.facts().problem().candidatePinned()[candidate];
    }

    @ValueRangeProvider(id = "pairs")
    public List<PlannedPair> getPossiblePairs() {
        return round.facts().pairs(candidate);
    }

    @PlanningVariable(valueRangeProviderRefs = "pairs", nullable = true)
    public @Nullable PlannedPair getPair() {
        return round.pair(candidate);
    }

    public void setPair(@Nullable PlannedPair pair) {
        round.assign(candidate, pair);
    }

    /** The organisation the candidate comes from. */
    public int home() {
        return round.facts().problem().candidateHome()[candidate];
    }

    /** The organisation the candidate goes to; there must be a pair. */
    public int host() {
        return chosen().host();
    }

    /** The placement the candidate goes to; there must be a pair. */
    public int placement() {
        return chosen().placement();
    }

    PlannedPair chosen() {
        PlannedPair pair = getPair();
        if (pair == null) {
            throw new IllegalStateException("candidate number " + candidate + " has no pair");
        }
        return pair;
    }
}
