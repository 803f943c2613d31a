package org.charterexchange.matching.solver.planner;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.entity.PlanningPin;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** A candidate as a planning entity: a view on one entry of a planned round, which alone holds the choices. */
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

    @ValueRangeProvider(id = "choices")
    public List<PlannedPair> getChoices() {
        return round.facts().choices(candidate);
    }

    @PlanningVariable(valueRangeProviderRefs = "choices", nullable = true)
    public @Nullable PlannedPair getChoice() {
        return round.choice(candidate);
    }

    public void setChoice(@Nullable PlannedPair choice) {
        round.choose(candidate, choice);
    }

    /** The organisation the candidate comes from. */
    public int home() {
        return round.facts().problem().candidateHome()[candidate];
    }

    /** The organisation the candidate goes to; there must be a choice. */
    public int host() {
        return chosen().host();
    }

    /** The placement the candidate goes to; there must be a choice. */
    public int placement() {
        return chosen().placement();
    }

    PlannedPair chosen() {
        PlannedPair choice = getChoice();
        if (choice == null) {
            throw new IllegalStateException("candidate number " + candidate + " has no choice");
        }
        return choice;
    }
}
