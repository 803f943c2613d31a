package org.charterexchange.matching.verify;

import java.math.BigInteger;
import java.util.Map;
import org.charterexchange.matching.verify.instance.EligiblePairs;
import org.charterexchange.matching.verify.instance.InstanceFacts;
import org.charterexchange.matching.verify.instance.Organisation;
import org.charterexchange.matching.verify.instance.PairRelations;
import org.charterexchange.matching.verify.instance.Weights;

/** Section 5 of the specification: the bound that the prices prove, in exact arithmetic. */
final class DualBound {

    private final InstanceFacts facts;
    private final EligiblePairs pairs;
    private final CertificatePrices prices;

    DualBound(InstanceFacts facts, EligiblePairs pairs, CertificatePrices prices) {
        this.facts = facts;
        this.pairs = pairs;
        this.prices = prices;
    }

    /** The bound, rounded down to whole points. */
    BigInteger points() {
        BigInteger bound = limits();
        for (int a = 0; a < facts.organisations().size(); a++) {
            bound = bound.add(shares(a));
        }
        for (int c = 0; c < facts.candidates().size(); c++) {
            bound = bound.add(best(c));
        }
        BigInteger[] parts = bound.divideAndRemainder(CertificatePrices.POINT);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    private BigInteger limits() {
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<Integer, BigInteger> price : prices.seats().entrySet()) {
            sum = sum.add(times(
                    price.getValue(), facts.placements().get(price.getKey()).seats()));
        }
        for (Map.Entry<Integer, BigInteger> price : prices.hosts().entrySet()) {
            sum = sum.add(times(
                    price.getValue(), facts.organisations().get(price.getKey()).hostLimit()));
        }
        for (Map.Entry<Integer, BigInteger> price : prices.releases().entrySet()) {
            sum = sum.add(times(
                    price.getValue(), facts.organisations().get(price.getKey()).releaseLimit()));
        }
        return sum;
    }

    private BigInteger shares(int organisation) {
        Organisation one = facts.organisations().get(organisation);
        Weights weights = facts.weights();
        BigInteger weight = millionths(weights.reciprocity());
        BigInteger share = of(prices.reciprocity(), organisation);
        return times(share, one.sentBefore())
                .add(times(weight.subtract(share), one.hostedBefore()))
                .subtract(times(weight, Math.min(one.sentBefore(), one.hostedBefore())))
                .add(millionths(weights.firstSent()).subtract(of(prices.firstSent(), organisation)))
                .add(millionths(weights.firstHosted()).subtract(of(prices.firstHosted(), organisation)));
    }

    private BigInteger best(int candidate) {
        boolean pinned = facts.relations().pinned()[candidate] >= 0;
        BigInteger best = null;
        int[] placements = pairs.placements(candidate);
        for (int i = 0; i < placements.length; i++) {
            BigInteger worth = worth(candidate, placements[i], pairs.value(candidate, i));
            best = best == null ? worth : best.max(worth);
        }
        if (best == null) {
            return BigInteger.ZERO;
        }
        return pinned ? best : best.max(BigInteger.ZERO);
    }

    private BigInteger worth(int candidate, int placement, long value) {
        int home = facts.candidates().get(candidate).home();
        int host = facts.placements().get(placement).host();
        return millionths(value)
                .add(of(prices.reciprocity(), home))
                .add(millionths(facts.weights().reciprocity()))
                .subtract(of(prices.reciprocity(), host))
                .add(swap(home, host))
                .add(of(prices.firstSent(), home))
                .add(of(prices.firstHosted(), host))
                .add(of(prices.balances(), candidate))
                .subtract(of(prices.seats(), placement))
                .subtract(of(prices.hosts(), host))
                .subtract(of(prices.releases(), home));
    }

    private BigInteger swap(int home, int host) {
        if (!pairs.bothWays(home, host)) {
            return BigInteger.ZERO;
        }
        BigInteger share = prices.swaps()
                .getOrDefault(PairRelations.key(Math.min(home, host), Math.max(home, host)), BigInteger.ZERO);
        return home < host ? share : millionths(facts.weights().swap()).subtract(share);
    }

    private static BigInteger of(Map<Integer, BigInteger> prices, int number) {
        return prices.getOrDefault(number, BigInteger.ZERO);
    }

    private static BigInteger millionths(long points) {
        return times(CertificatePrices.POINT, points);
    }

    private static BigInteger times(BigInteger price, long count) {
        return price.multiply(BigInteger.valueOf(count));
    }
}
