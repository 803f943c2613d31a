package org.charterexchange.matching.instance;

/**
 * A decision that a candidate must go to a placement, applied for or not.
 *
 * @param candidate the id of the candidate
 * @param placement the id of the placement
 * @param reason why, in words
 */
public record Pin(String candidate, String placement, String reason) {}
