package org.charterexchange.contract.assessments;

import org.jspecify.annotations.Nullable;

/**
 * What a panel thinks of an applicant.
 *
 * @param score 0 to 100
 * @param note why, at most 2,000 characters; the applicant can read it in what is held about them
 */
public record AssessmentRequest(int score, @Nullable String note) {}
