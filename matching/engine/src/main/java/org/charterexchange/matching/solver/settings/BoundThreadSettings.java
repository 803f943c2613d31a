package org.charterexchange.matching.solver.settings;

/**
 * When the second thread stops lowering the bound and helps to improve the matching.
 *
 * @param stallMilliseconds that are looked at together
 * @param stallIterations that are looked at together at least: with a million pairs 400 ms hold ten or twenty, fewer than
 *     lie between two looks at the bound
 * @param stallShare of the gap that they must take off, else the bound is good enough
 */
public record BoundThreadSettings(int stallMilliseconds, long stallIterations, double stallShare) {}
