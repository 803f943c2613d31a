package org.charterexchange.contract.rounds;

import java.util.Map;

/**
 * What a published round came to, for everybody. There only where each of its counts is at least five, so that nobody
 * can be told from a small number.
 *
 * @param candidates how many took part
 * @param placed how many have a place
 * @param byDirection how many of them by home and host sector, such as {@code POLICING>INDUSTRY}
 * @param swaps how many direct swaps between two organisations
 * @param reciprocated how many moves are returned
 */
public record PublishedFigures(
        int candidates, int placed, Map<String, Integer> byDirection, int swaps, int reciprocated) {}
