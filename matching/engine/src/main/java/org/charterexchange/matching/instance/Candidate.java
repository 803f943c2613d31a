package org.charterexchange.matching.instance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A leader who wants a placement elsewhere.
 *
 * @param id unique among the candidates
 * @param organisation the id of the home organisation
 * @param stage the leadership stage, 1 to 5; null where not given
 * @param skills levels 1 to 5 that the person has
 * @param goals levels 1 to 5 that the person wants
 * @param availableFrom the first day free; null for no bar
 * @param availableTo the last day free, not before {@code availableFrom}; null for no bar
 * @param vetting the clearances held
 * @param location where the person sets out from; null for the organisation's
 * @param maxTravelKm how far they will travel one way, 0 to 1,000,000,000 km; null for any distance
 * @param applications the ids of the placements applied for, best first, each once
 * @param openToOffers whether placements not applied for are acceptable too
 */
public record Candidate(
        String id,
        String organisation,
        @Nullable Integer stage,
        Map<String, Integer> skills,
        Map<String, Integer> goals,
        @Nullable LocalDate availableFrom,
        @Nullable LocalDate availableTo,
        Set<Clearance> vetting,
        @Nullable Location location,
        @Nullable Integer maxTravelKm,
        List<String> applications,
        boolean openToOffers) {

    public Candidate {
        skills = Map.copyOf(skills);
        goals = Map.copyOf(goals);
        vetting = Set.copyOf(vetting);
        applications = PreferenceList.copyOf(applications);
    }

    /**
     * The rank this candidate gave a placement.
     *
     * @return 1 for the first application, and so on; 0 where there is no application
     */
    public int rankOf(String placement) {
        return applications.indexOf(placement) + 1;
    }
}
