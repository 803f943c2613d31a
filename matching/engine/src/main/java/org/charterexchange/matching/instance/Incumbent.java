package org.charterexchange.matching.instance;

/**
 * A pair of the published matching that a re-match should disturb least.
 *
 * @param candidate the id of the candidate
 * @param placement the id of the placement
 */
public record Incumbent(String candidate, String placement) {}
