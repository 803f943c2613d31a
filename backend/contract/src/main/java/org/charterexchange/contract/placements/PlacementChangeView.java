package org.charterexchange.contract.placements;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of a placement after it was published.
 *
 * @param before what it offered until then
 * @param reason why it was withdrawn
 */
public record PlacementChangeView(
        PlacementChange kind,
        Instant at,
        Before before,
        @Nullable String reason) {

    /** What a placement offered before it was changed. */
    public record Before(
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            @Nullable String site,
            int seats) {}
}
