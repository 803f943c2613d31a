package org.charterexchange.contract.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An accepted file: all of it will be imported, whatever becomes of the request that brought it.
 *
 * @param round the round it was sent for
 * @param rows how many rows it has
 * @param done how many of them are imported so far, from the first one on
 * @param created entries among these that were not there before
 * @param updated entries among these that were there with other values
 * @param unchanged entries among these that were there already, exactly so
 * @param organisationId the organisation of whoever sent it; absent where the programme did
 * @param acceptedBy the name of whoever sent it
 * @param endedAt when it was done or refused
 * @param failures how often importing it has failed so far; each time it is tried again later
 */
public record ImportView(
        String id,
        ImportKind kind,
        @Nullable String round,
        ImportState state,
        int rows,
        int done,
        int created,
        int updated,
        int unchanged,
        @Nullable String organisationId,
        String acceptedBy,
        Instant acceptedAt,
        @Nullable Instant endedAt,
        int failures) {}
