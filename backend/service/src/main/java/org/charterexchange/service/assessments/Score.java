package org.charterexchange.service.assessments;

/**
 * What a panel thinks of an applicant, as a round freezes it.
 *
 * @param score 0 to 100
 */
public record Score(String candidate, String placement, int score) {}
