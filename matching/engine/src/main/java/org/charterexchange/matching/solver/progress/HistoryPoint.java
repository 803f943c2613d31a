package org.charterexchange.matching.solver.progress;

/**
 * When the best matching came to be worth so much.
 *
 * @param seconds since the search began
 * @param points of the best matching from then on
 */
public record HistoryPoint(double seconds, long points) {}
