package org.charterexchange.contract.assessments;

import java.util.Map;
import org.charterexchange.contract.placements.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * An applicant as the host's panel is shown them.
 *
 * <p>Under blind scoring no field names the person, and none can be used to find them elsewhere: the id means something
 * in this placement and round only, and of the profile only the {@link Fit} is told, in few steps.
 *
 * @param applicantId stands for the person in this placement and round, and in no other
 * @param scoring what the panel is shown: the strictest that the host has chosen for any of its placements in the round,
 *     since the same person may apply for several
 * @param name absent under blind scoring
 * @param title rank or job title; absent under blind scoring
 * @param home absent where the host asked not to be told
 * @param stage 1 to 5; absent under blind scoring
 * @param skills skill id to level 1 to 5 that the person has; absent under blind scoring
 * @param goals skill id to level 1 to 5 that the person wants; absent under blind scoring
 * @param endorsed whether the home organisation has endorsed the application; only these take part in the matching
 * @param assessment the panel's score; absent before the first
 * @param version of the assessment; 0 before the first
 */
public record ApplicantView(
        String placementId,
        String roundId,
        String applicantId,
        Scoring scoring,
        @Nullable String name,
        @Nullable String title,
        @Nullable ApplicantHome home,
        @Nullable Integer stage,
        @Nullable Map<String, Integer> skills,
        @Nullable Map<String, Integer> goals,
        Fit fit,
        boolean endorsed,
        @Nullable AssessmentView assessment,
        long version) {}
