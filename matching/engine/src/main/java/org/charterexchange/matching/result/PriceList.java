package org.charterexchange.matching.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * The prices of section 5 of the specification by id, in points with at most six decimal places; prices of 0 are left
 * out.
 *
 * @param seatPrices z by placement
 * @param hostPrices h by organisation
 * @param releasePrices g by organisation
 * @param reciprocityShares alpha by organisation
 * @param firstSentShares mu by organisation
 * @param firstHostedShares nu by organisation
 * @param swapShares gamma by pair of organisations
 * @param linkBalances delta by link, of any sign
 */
public record PriceList(
        SortedMap<String, BigDecimal> seatPrices,
        SortedMap<String, BigDecimal> hostPrices,
        SortedMap<String, BigDecimal> releasePrices,
        SortedMap<String, BigDecimal> reciprocityShares,
        SortedMap<String, BigDecimal> firstSentShares,
        SortedMap<String, BigDecimal> firstHostedShares,
        List<SwapShare> swapShares,
        List<LinkBalance> linkBalances) {

    public PriceList {
        swapShares = List.copyOf(swapShares);
        linkBalances = List.copyOf(linkBalances);
    }

    /**
     * How much of the swap weight the moves from {@code first} to {@code second} carry.
     *
     * @param first an organisation's id
     * @param second an organisation's id, after {@code first} in UTF-8 byte order
     * @param share gamma, in points
     */
    public record SwapShare(String first, String second, BigDecimal share) {}

    /**
     * What moves between the two candidates of a link.
     *
     * @param first the first candidate's id
     * @param second the second candidate's id
     * @param balance delta, in points, of any sign
     */
    public record LinkBalance(String first, String second, BigDecimal balance) {}
}
