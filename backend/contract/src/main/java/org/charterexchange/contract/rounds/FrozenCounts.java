package org.charterexchange.contract.rounds;

/**
 * What was frozen when the round closed.
 */
public record FrozenCounts(
        int organisations, int placements, int seats, int candidates, int applications, int eligiblePairs) {}
