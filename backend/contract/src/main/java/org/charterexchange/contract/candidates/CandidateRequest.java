package org.charterexchange.contract.candidates;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.Location;
import org.jspecify.annotations.Nullable;

/**
 * A profile to be written.
 *
 * @param name 1 to 200 characters
 * @param title rank, grade or title; display text
 * @param stage leadership stage 1 to 5
 * @param skills skill id to level 1 to 5 that the person has
 * @param goals skill id to level 1 to 5 that the person wants to reach
 * @param vetting clearances held
 * @param location base; the home organisation's where absent
 * @param maxTravelKm how far they will travel, whole km, 0 to 2,000
 */
public record CandidateRequest(
        String name,
        @Nullable String title,
        @Nullable Integer stage,
        Map<String, Integer> skills,
        Map<String, Integer> goals,
        @Nullable LocalDate availableFrom,
        @Nullable LocalDate availableTo,
        Set<Clearance> vetting,
        @Nullable Location location,
        @Nullable Integer maxTravelKm) {}
