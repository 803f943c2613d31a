package org.charterexchange.matching.solver.planner;

/**
 * A pair as a planning value.
 *
 * @param pair its number in the problem
 * @param placement where to
 * @param host whose placement it is
 * @param value in points
 */
public record PlannedPair(int pair, int placement, int host, int value) {}
