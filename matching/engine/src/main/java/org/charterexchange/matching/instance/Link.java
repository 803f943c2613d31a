package org.charterexchange.matching.instance;

/**
 * Two people who go together or not at all.
 *
 * @param first the id of one candidate
 * @param second the id of the other
 */
public record Link(String first, String second) {}
