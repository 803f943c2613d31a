package org.charterexchange.contract.placements;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.charterexchange.contract.Attendance;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.Location;
import org.charterexchange.contract.StageBand;
import org.jspecify.annotations.Nullable;

/**
 * A placement to be posted or changed.
 *
 * @param title 1 to 200 characters
 * @param purpose at most 4,000 characters
 * @param seats 0 to 1,000
 * @param essentialSkills skill id to level 1 to 5 that an applicant must have
 * @param desirableSkills skill id to level 1 to 5 that the host would like
 * @param developsSkills skill id to level 1 to 5 that the placement leads to
 * @param starts first day
 * @param ends last day, not before {@code starts}, at most 18 months after it
 * @param daysPerWeek 1 to 5
 * @param site where the work is done, in words
 * @param location where it is; the organisation's own where absent
 * @param vetting every clearance that is needed
 * @param scoring what the panel is shown of applicants; as it is where absent, {@link Scoring#NAMED} in a new placement.
 *     Once the placement is open it can only show less
 */
public record PlacementRequest(
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
        @Nullable Scoring scoring) {}
