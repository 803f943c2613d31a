package org.charterexchange.matching.instance;

/**
 * A host panel's score of an applicant.
 *
 * @param candidate the id of the candidate
 * @param placement the id of the placement
 * @param score 0 to 100
 */
public record Assessment(String candidate, String placement, int score) {}
