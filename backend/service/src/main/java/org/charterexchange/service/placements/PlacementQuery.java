package org.charterexchange.service.placements;

import org.charterexchange.contract.Sector;
import org.charterexchange.contract.placements.PlacementState;
import org.jspecify.annotations.Nullable;

/**
 * Which placements are asked for; what is absent does not restrict.
 *
 * @param skill one that the placement asks for, likes or develops
 * @param q words in the title
 */
record PlacementQuery(
        @Nullable String organisation,
        @Nullable String round,
        @Nullable PlacementState state,
        @Nullable Sector sector,
        @Nullable String skill,
        @Nullable String q) {}
