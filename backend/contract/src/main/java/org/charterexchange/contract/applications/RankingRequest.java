package org.charterexchange.contract.applications;

import java.util.List;

/**
 * The ranking of a candidate in a round.
 *
 * @param placements placement ids, best first, no placement twice, at most 20
 * @param openToOffers whether placements that are not ranked are acceptable too
 */
public record RankingRequest(List<String> placements, boolean openToOffers) {}
