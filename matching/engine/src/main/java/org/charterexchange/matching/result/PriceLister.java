package org.charterexchange.matching.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.charterexchange.matching.bound.Certificate;
import org.charterexchange.matching.json.Utf8Order;
import org.charterexchange.matching.problem.CompiledInstance;
import org.charterexchange.matching.problem.Problem;

/** Gives the prices of a certificate their ids. */
final class PriceLister {

    private static final int PLACES = 6;

    private final CompiledInstance compiled;

    PriceLister(CompiledInstance compiled) {
        this.compiled = compiled;
    }

    PriceList list(Certificate certificate) {
        Problem problem = compiled.problem();
        return new PriceList(
                byId(certificate.seatPrices(), p -> compiled.placement(p).id()),
                byId(limited(certificate.hostPrices(), problem.hostLimit()), this::organisation),
                byId(limited(certificate.releasePrices(), problem.releaseLimit()), this::organisation),
                byId(certificate.reciprocityShares(), this::organisation),
                byId(certificate.firstSentShares(), this::organisation),
                byId(certificate.firstHostedShares(), this::organisation),
                swapShares(certificate.swapShares()),
                linkBalances(certificate.linkBalances()));
    }

    private String organisation(int number) {
        return compiled.organisation(number).id();
    }

    private static long[] limited(long[] prices, int[] limits) {
        long[] limited = prices.clone();
        for (int i = 0; i < limited.length; i++) {
            limited[i] = limits[i] == Problem.UNLIMITED ? 0 : limited[i];
        }
        return limited;
    }

    private static SortedMap<String, BigDecimal> byId(long[] prices, IntFunction<String> id) {
        SortedMap<String, BigDecimal> byId = new TreeMap<>(Utf8Order.BY_BYTES);
        for (int i = 0; i < prices.length; i++) {
            if (prices[i] != 0) {
                byId.put(id.apply(i), points(prices[i]));
            }
        }
        return byId;
    }

    private static BigDecimal points(long millionths) {
        BigDecimal stripped = BigDecimal.valueOf(millionths, PLACES).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private List<PriceList.SwapShare> swapShares(Certificate.SwapShares shares) {
        List<PriceList.SwapShare> listed = new ArrayList<>();
        for (int i = 0; i < shares.share().length; i++) {
            if (shares.share()[i] != 0) {
                listed.add(new PriceList.SwapShare(
                        organisation(shares.first()[i]), organisation(shares.second()[i]), points(shares.share()[i])));
            }
        }
        return listed;
    }

    private List<PriceList.LinkBalance> linkBalances(long[] balances) {
        Problem problem = compiled.problem();
        List<PriceList.LinkBalance> listed = new ArrayList<>();
        for (int i = 0; i < balances.length; i++) {
            if (balances[i] != 0) {
                listed.add(new PriceList.LinkBalance(
                        compiled.candidate(problem.linkFirst()[i]).id(),
                        compiled.candidate(problem.linkSecond()[i]).id(),
                        points(balances[i])));
            }
        }
        return listed;
    }
}
