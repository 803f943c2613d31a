package org.charterexchange.service.candidates;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A profile without anything that names the person; what it leaves out is not even read from the database.
 */
public record SkillProfile(
        String id,
        @Nullable Integer stage,
        Map<String, Integer> skills,
        Map<String, Integer> goals,
        @Nullable LocalDate availableFrom,
        @Nullable LocalDate availableTo) {}
