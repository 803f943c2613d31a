package org.charterexchange.matching.bound;

/**
 * Where a {@link PrimalDualHybridGradient} goes on from, for what is left of a problem when some moves are fixed.
 *
 * @param prices prices of the problem that is left
 * @param matching a number in [0, 1] for each pair
 * @param sent how many moves of each organisation are fixed, beside the ledger
 * @param hosted the same for those it takes in
 * @param arcFlow how many fixed moves each arc has
 * @param primalWeight from a finder of the whole problem
 */
public record WarmStart(
        Certificate prices, double[] matching, int[] sent, int[] hosted, int[] arcFlow, double primalWeight) {

    void apply(DualVariables rows, PrimalDualIterate point, double[] slope) {
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
        OrganisationArcs arcs = rows.arcs;
        for (int l = 0; l < arcFlow.length; l++) {
            if (arcs.swap()[l] >= 0) {
                slope[rows.swap + arcs.swap()[l]] += arcs.forward(l) ? arcFlow[l] : -arcFlow[l];
            }
        }
    }

    private static void copy(long[] millionths, double[] prices, int at) {
        for (int k = 0; k < millionths.length; k++) {
            prices[at + k] = millionths[k] / (double) Certificate.SCALE;
        }
    }
}
