package org.charterexchange.service.applications;

import java.util.List;

/**
 * What a candidate wants in a round, endorsed by the home organisation.
 *
 * @param organisation the home organisation that endorsed them, and so the home in this round
 * @param placements best first
 * @param openToOffers whether placements that are not ranked are acceptable too
 */
public record EndorsedRanking(String candidate, String organisation, List<String> placements, boolean openToOffers) {}
