package org.charterexchange.matching.bound;

/**
 * Where a {@link PriceFinder} goes on from, for what is left of a problem when some moves are fixed.
 *
 * @param prices prices of the problem that is left
 * @param matching a number in [0, 1] for each pair
 * @param sent how many moves of each organisation are fixed, beside the ledger
 * @param hosted the same for those it takes in
 * @param laneFlow how many fixed moves each lane has
 * @param primalWeight from a finder of the whole problem
 */
public record WarmStart(
        Certificate prices, double[] matching, int[] sent, int[] hosted, int[] laneFlow, double primalWeight) {

    void apply(PriceRows rows, Point point, double[] slope) {
        copy(prices.seatPrices(), point.prices, 0);
        copy(prices.hostPrices(), point.prices, rows.host);
        copy(prices.releasePrices(), point.prices, rows.release);
        copy(prices.reciprocityShares(), point.prices, rows.reciprocity);
        copy(prices.firstSentShares(), point.prices, rows.firstSent);
        copy(prices.firstHostedShares(), point.prices, rows.firstHosted);
        copy(prices.swapShares().share(), point.prices, rows.swap);
        copy(prices.linkBalances(), point.prices, rows.link);
        System.arraycopy(matching, 0, point.matching, 0, matching.length);
        for (int a = 0; a < sent.length; a++) {
            slope[rows.firstSent + a] += sent[a];
            slope[rows.firstHosted + a] += hosted[a];
        }
        Lanes lanes = rows.lanes;
        for (int l = 0; l < laneFlow.length; l++) {
            if (lanes.swap()[l] >= 0) {
                slope[rows.swap + lanes.swap()[l]] += lanes.forward(l) ? laneFlow[l] : -laneFlow[l];
            }
        }
    }

    private static void copy(long[] millionths, double[] prices, int at) {
        for (int k = 0; k < millionths.length; k++) {
            prices[at + k] = millionths[k] / (double) Certificate.SCALE;
        }
    }
}
