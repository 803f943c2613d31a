package org.charterexchange.contract.candidates;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.Location;
import org.charterexchange.contract.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A leader's profile. The home organisation endorses it; what a person has and what they want are never one field.
 */
public record CandidateView(
        String id,
        String organisationId,
        String organisationName,
        Sector organisationSector,
        String name,
        @Nullable String title,
        @Nullable Integer stage,
        Map<String, Integer> skills,
        Map<String, Integer> goals,
        @Nullable LocalDate availableFrom,
        @Nullable LocalDate availableTo,
        Set<Clearance> vetting,
        @Nullable Location location,
        @Nullable Integer maxTravelKm,
        long version) {}
