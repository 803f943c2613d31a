package org.charterexchange.matching.instance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a host organisation offers.
 *
 * @param id unique among the placements
 * @param organisation the id of the host
 * @param title what people call it
 * @param seats how many it takes, 0 to 1,000,000,000
 * @param stages the leadership stages it is meant for; null for any
 * @param essentialSkills levels 1 to 5 that are required
 * @param desirableSkills levels 1 to 5 that are wanted
 * @param developsSkills levels 1 to 5 that somebody reaches there
 * @param starts the first day; null where not known
 * @param ends the last day, not before {@code starts}; null where not known
 * @param daysPerWeek 1 to 5
 * @param attendance where the work is done
 * @param vetting the clearances asked for, every one of them
 * @param location where the work is done; null for the organisation's
 */
public record Placement(
        String id,
        String organisation,
        String title,
        int seats,
        @Nullable StageBand stages,
        Map<String, Integer> essentialSkills,
        Map<String, Integer> desirableSkills,
        Map<String, Integer> developsSkills,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        int daysPerWeek,
        Attendance attendance,
        Set<Clearance> vetting,
        @Nullable Location location) {

    public Placement {
        essentialSkills = Map.copyOf(essentialSkills);
        desirableSkills = Map.copyOf(desirableSkills);
        developsSkills = Map.copyOf(developsSkills);
        vetting = Set.copyOf(vetting);
    }
}
