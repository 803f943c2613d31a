package org.charterexchange.contract.rounds;

/**
 * How far a run has come.
 *
 * @param points of the best matching so far
 * @param upperBound no matching can have more
 */
public record RunProgress(double seconds, long steps, long points, long upperBound, int placed) {}
