package org.charterexchange.contract.assessments;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An applicant as the host's panel is shown them.
 *
 * <p>Under blind scoring no field names the person, and none can be used to find them elsewhere: the id means something
 * in this placement and round only.
 *
 * @param applicantId stands for the person in this placement and round, and in no other
 * @param name absent under blind scoring
 * @param title rank or job title; absent under blind scoring
 * @param home absent where the host asked not to be told
 * @param stage 1 to 5
 * @param skills skill id to level 1 to 5 that the person has
 * @param goals skill id to level 1 to 5 that the person wants
 * @param endorsed whether the home organisation has endorsed the application; only these take part in the matching
 * @param assessment the panel's score; absent before the first
 * @param version of the assessment; 0 before the first
 */
public record ApplicantView(
        String placementId,
        String roundId,
        String applicantId,
        @Nullable String name,
        @Nullable String title,
        @Nullable ApplicantHome home,
        @Nullable Integer stage,
        Map<String, Integer> skills,
        Map<String, Integer> goals,
        Fit fit,
        boolean endorsed,
        @Nullable AssessmentView assessment,
        long version) {}
