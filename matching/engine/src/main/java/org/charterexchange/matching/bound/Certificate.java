package org.charterexchange.matching.bound;

/**
 * Prices of section 5 of the matching specification, in millionths of a point, indexed like the
 * {@link org.charterexchange.matching.problem.Problem} they belong to.
 *
 * <p>All but {@code linkBalances} are at least 0. Shares above their weight count as their weight.
 *
 * @param seatPrices z of each placement
 * @param hostPrices h of each organisation; 0 where there is no host limit
 * @param releasePrices g of each organisation; 0 where there is no release limit
 * @param reciprocityShares alpha of each organisation, at most the reciprocity weight
 * @param firstSentShares mu of each organisation, at most the firstSent weight
 * @param firstHostedShares nu of each organisation, at most the firstHosted weight
 * @param swapShares gamma of organisation pairs in which eligible pairs exist in both directions, at most the swap weight
 * @param linkBalances delta of each link, of any sign
 */
public record Certificate(
        long[] seatPrices,
        long[] hostPrices,
        long[] releasePrices,
        long[] reciprocityShares,
        long[] firstSentShares,
        long[] firstHostedShares,
        SwapShares swapShares,
        long[] linkBalances) {

    /** How many units make one point. */
    public static final long SCALE = 1_000_000;

    /**
     * Shares of swaps, one entry a pair of organisations {@code first[i] < second[i]}, ordered by first, then second.
     *
     * @param first the organisation with the smaller number
     * @param second the organisation with the larger number
     * @param share gamma in millionths of a point
     */
    public record SwapShares(int[] first, int[] second, long[] share) {}
}
