package org.charterexchange.matching.benchmark.peers.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A candidate as a planning entity of both libraries, hence the full names: the model is one and the same. */
@ai.timefold.solver.core.api.domain.entity.PlanningEntity
@org.optaplanner.core.api.domain.entity.PlanningEntity
public class PlannedCandidate {

    private final int candidate;
    private final int firstPair;
    private final List<PlannedPlacement> places;
    private final boolean pinned;
    private @Nullable PlannedPlacement place;

    /** For the libraries, which clone by fields. */
    public PlannedCandidate() {
        this(-1, 0, List.of(), false);
    }

    /**
     * Someone who may go to any of the places.
     *
     * @param places in the order of the candidate's pairs, the first of which has the number given
     * @param pinned whether the candidate starts and stays at the only place
     */
    PlannedCandidate(int candidate, int firstPair, List<PlannedPlacement> places, boolean pinned) {
        this.candidate = candidate;
        this.firstPair = firstPair;
        this.places = places;
        this.pinned = pinned;
        this.place = pinned ? places.get(0) : null;
    }

    @ai.timefold.solver.core.api.domain.lookup.PlanningId
    @org.optaplanner.core.api.domain.lookup.PlanningId
    public int getCandidate() {
        return candidate;
    }

    @ai.timefold.solver.core.api.domain.entity.PlanningPin
    @org.optaplanner.core.api.domain.entity.PlanningPin
    public boolean isPinned() {
        return pinned;
    }

    @ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider(id = "places")
    @org.optaplanner.core.api.domain.valuerange.ValueRangeProvider(id = "places")
    public List<PlannedPlacement> getPlaces() {
        return places;
    }

    @ai.timefold.solver.core.api.domain.variable.PlanningVariable(
            valueRangeProviderRefs = "places",
            allowsUnassigned = true)
    @org.optaplanner.core.api.domain.variable.PlanningVariable(valueRangeProviderRefs = "places", nullable = true)
    public @Nullable PlannedPlacement getPlace() {
        return place;
    }

    public void setPlace(@Nullable PlannedPlacement place) {
        this.place = place;
    }

    /** The number of the pair, or -1. */
    int pair() {
        PlannedPlacement now = place;
        if (now == null) {
            return -1;
        }
        int low = 0;
        int high = places.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).number() < now.number()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return firstPair + low;
    }
}
