package org.charterexchange.matching.instance;

/**
 * Two organisations between which nobody may move.
 *
 * @param first the id of one organisation
 * @param second the id of the other
 * @param reason why, in words
 */
public record Conflict(String first, String second, String reason) {}
