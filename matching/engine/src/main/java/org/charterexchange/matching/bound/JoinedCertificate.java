package org.charterexchange.matching.bound;

import java.util.SortedMap;
import java.util.TreeMap;
import org.charterexchange.matching.problem.Component;
import org.charterexchange.matching.problem.Problem;

/**
 * The certificate of a whole from those of its components: each price is one component's, and an organisation of none has
 * the shares that make its own terms smallest, so that the bounds of the components add up to that of the whole.
 */
public final class JoinedCertificate {

    private final Problem whole;
    private final long[] seat;
    private final long[] host;
    private final long[] release;
    private final long[] reciprocity;
    private final long[] firstSent;
    private final long[] firstHosted;
    private final long[] link;
    private final SortedMap<Long, Long> swaps = new TreeMap<>();

    /** Prices of nothing but the organisations' own terms. */
    public JoinedCertificate(Problem whole) {
        this.whole = whole;
        int organisations = whole.organisationCount();
        seat = new long[whole.placementCount()];
        host = new long[organisations];
        release = new long[organisations];
        reciprocity = new long[organisations];
        firstSent = new long[organisations];
        firstHosted = new long[organisations];
        link = new long[whole.linkCount()];
        Problem.Weights weights = whole.weights();
        for (int o = 0; o < organisations; o++) {
            boolean owes = whole.sentBefore()[o] < whole.hostedBefore()[o];
            reciprocity[o] = owes ? weights.reciprocity() * Certificate.SCALE : 0;
            firstSent[o] = weights.firstSent() * Certificate.SCALE;
            firstHosted[o] = weights.firstHosted() * Certificate.SCALE;
        }
    }

    /** Takes the prices of one component over. */
    public void add(Component component, Certificate prices) {
        spread(prices.seatPrices(), component.placements(), seat);
        spread(prices.hostPrices(), component.organisations(), host);
        spread(prices.releasePrices(), component.organisations(), release);
        spread(prices.reciprocityShares(), component.organisations(), reciprocity);
        spread(prices.firstSentShares(), component.organisations(), firstSent);
        spread(prices.firstHostedShares(), component.organisations(), firstHosted);
        spread(prices.linkBalances(), component.links(), link);
        Certificate.SwapShares shares = prices.swapShares();
        for (int s = 0; s < shares.share().length; s++) {
            long first = component.organisations()[shares.first()[s]];
            long second = component.organisations()[shares.second()[s]];
            swaps.put(first * whole.organisationCount() + second, shares.share()[s]);
        }
    }

    private static void spread(long[] prices, int[] numbers, long[] all) {
        for (int k = 0; k < prices.length; k++) {
            all[numbers[k]] = prices[k];
        }
    }

    /** The certificate of the whole. */
    public Certificate certificate() {
        long organisations = whole.organisationCount();
        Certificate.SwapShares shares = new Certificate.SwapShares(
                swaps.keySet().stream()
                        .mapToInt(key -> (int) (key / organisations))
                        .toArray(),
                swaps.keySet().stream()
                        .mapToInt(key -> (int) (key % organisations))
                        .toArray(),
                swaps.values().stream().mapToLong(share -> share).toArray());
        return new Certificate(seat, host, release, reciprocity, firstSent, firstHosted, shares, link);
    }
}
