package org.charterexchange.matching.instance;

import org.jspecify.annotations.Nullable;

/**
 * A police force, a company or another public service.
 *
 * @param id unique among the organisations
 * @param name what people call it
 * @param sector the part of public life it belongs to
 * @param location where its people and placements are, unless they say otherwise; null where unknown
 * @param releaseLimit how many of its people may be away, 0 to 1,000,000,000; null where there is no limit
 * @param hostLimit how many it can take in, 0 to 1,000,000,000; null where there is no limit
 * @param sentBefore the ledger carried in: how many it has sent, 0 to 1,000,000,000
 * @param hostedBefore the ledger carried in: how many it has hosted, 0 to 1,000,000,000
 */
public record Organisation(
        String id,
        String name,
        Sector sector,
        @Nullable Location location,
        @Nullable Integer releaseLimit,
        @Nullable Integer hostLimit,
        int sentBefore,
        int hostedBefore) {}
