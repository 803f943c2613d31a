package org.charterexchange.contract.placements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.contract.Attendance;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.Location;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.StageBand;
import org.jspecify.annotations.Nullable;

/**
 * A placement.
 *
 * @param roundId the round it is offered in; set when it is published
 * @param kind by length; absent where a date is missing
 * @param scoring what the host's panel is shown of applicants
 * @param changes what the host changed since it was published, the oldest first; at most the last 20
 */
public record PlacementView(
        String id,
        String organisationId,
        String organisationName,
        Sector organisationSector,
        @Nullable String roundId,
        @Nullable PlacementKind kind,
        String title,
        @Nullable String purpose,
        int seats,
        @Nullable StageBand stages,
        Map<String, Integer> essentialSkills,
        Map<String, Integer> desirableSkills,
        Map<String, Integer> developsSkills,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        int daysPerWeek,
        Attendance attendance,
        @Nullable String site,
        @Nullable Location location,
        Set<Clearance> vetting,
        Scoring scoring,
        PlacementState state,
        List<PlacementChangeView> changes,
        long version) {

    /** Keeps its own list. */
    public PlacementView {
        changes = List.copyOf(changes);
    }
}
