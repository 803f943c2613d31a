package org.charterexchange.contract.rounds;

import org.jspecify.annotations.Nullable;

/**
 * What was frozen when the round closed.
 *
 * @param candidates absent below five, but for the programme
 * @param applications absent below five, but for the programme
 * @param eligiblePairs absent below five, but for the programme
 */
public record FrozenCounts(
        int organisations,
        int placements,
        int seats,
        @Nullable Integer candidates,
        @Nullable Integer applications,
        @Nullable Integer eligiblePairs) {}
