package org.charterexchange.matching.solver.settings;

/**
 * The fifth step, the search through a small problem.
 *
 * @param idleRounds of neighbourhoods after which it is tried
 * @param mostPairs that can be part of something better, at most
 * @param mostPairsAtAll eligible pairs of the problem, at most
 * @param smallerGap the share of the gap at which too many pairs were left, from which another look may find fewer
 * @param rounding points by which a pair's worth may be wrong
 * @param firstWork units of work of the branch and bound that the first try may take
 * @param mostWork that a try may take; each takes up to twice as much as the one before
 */
public record ExhaustiveSettings(
        int idleRounds,
        int mostPairs,
        int mostPairsAtAll,
        double smallerGap,
        double rounding,
        long firstWork,
        long mostWork) {}
