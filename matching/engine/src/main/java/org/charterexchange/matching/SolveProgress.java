package org.charterexchange.matching;

/**
 * How far solving has come.
 *
 * @param seconds since the start
 * @param steps of the search so far
 * @param points of the best matching so far, 0 before there is one
 * @param upperBound what no matching can exceed, as proven so far
 * @param placed how many candidates the best matching places
 */
public record SolveProgress(double seconds, long steps, long points, long upperBound, int placed) {}
