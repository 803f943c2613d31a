package org.charterexchange.contract.rounds;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a published round came to, for everybody. Counts below five are left out, so that nobody can be told from a small
 * number; the whole is, where it would tell how many have a place.
 *
 * @param candidates how many took part
 * @param placed how many have a place
 * @param byDirection how many of them by home and host sector, such as {@code POLICING>INDUSTRY}
 * @param swaps how many direct swaps between two organisations; absent below five
 * @param reciprocated how many moves are returned; absent below five
 */
public record PublishedFigures(
        int candidates,
        int placed,
        Map<String, Integer> byDirection,
        @Nullable Integer swaps,
        @Nullable Integer reciprocated) {}
