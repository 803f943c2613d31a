package org.charterexchange.matching.instance;

/**
 * A decision that a candidate must not go to a placement.
 *
 * @param candidate the id of the candidate
 * @param placement the id of the placement
 * @param reason why, in words
 */
public record Exclusion(String candidate, String placement, String reason) {}
