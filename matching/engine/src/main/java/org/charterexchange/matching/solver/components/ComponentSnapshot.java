package org.charterexchange.matching.solver.components;

/**
 * What the search of a component has found up to some moment; nobody changes it.
 *
 * @param pairs the best matching
 * @param points what that is worth
 * @param upperBound no matching of the component has more points
 * @param steps made so far
 */
record ComponentSnapshot(int[] pairs, long points, long upperBound, long steps) {}
