package org.charterexchange.matching.result.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterexchange.matching.json.Fields;
import org.charterexchange.matching.json.StrictJson;
import org.charterexchange.matching.json.Utf8Order;
import org.charterexchange.matching.result.PriceList;

/** The certificate while it is read. */
final class CertificateJson {

    static final PriceList EMPTY = new PriceList(none(), none(), none(), none(), none(), none(), List.of(), List.of());

    private static final Fields CERTIFICATE = Fields.of(
            "seatPrices",
            "hostPrices",
            "releasePrices",
            "reciprocityShares",
            "firstSentShares",
            "firstHostedShares",
            "swapShares",
            "linkBalances");
    private static final Fields SHARE = Fields.of("organisations", "share");
    private static final Fields BALANCE = Fields.of("candidates", "balance");

    private CertificateJson() {}

    private static SortedMap<String, BigDecimal> none() {
        return new TreeMap<>(Utf8Order.BY_BYTES);
    }

    static PriceList read(StrictJson json) {
        Map<String, SortedMap<String, BigDecimal>> prices = new HashMap<>();
        List<PriceList.SwapShare> shares = new ArrayList<>();
        List<PriceList.LinkBalance> balances = new ArrayList<>();
        StrictJson.Members members = json.members(CERTIFICATE);
        for (String field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case "swapShares" -> ResultReader.each(json, () -> shares.add(share(json)));
                case "linkBalances" -> ResultReader.each(json, () -> balances.add(balance(json)));
                default -> prices.put(field, prices(json));
            }
        }
        return new PriceList(
                prices.getOrDefault("seatPrices", none()),
                prices.getOrDefault("hostPrices", none()),
                prices.getOrDefault("releasePrices", none()),
                prices.getOrDefault("reciprocityShares", none()),
                prices.getOrDefault("firstSentShares", none()),
                prices.getOrDefault("firstHostedShares", none()),
                shares,
                balances);
    }

    private static SortedMap<String, BigDecimal> prices(StrictJson json) {
        SortedMap<String, BigDecimal> prices = none();
        StrictJson.Members members = json.entries();
        for (String id = members.next(); id != null; id = members.next()) {
            prices.put(id, json.decimal());
        }
        return prices;
    }

    private static PriceList.SwapShare share(StrictJson json) {
        Priced priced = priced(json, SHARE);
        return new PriceList.SwapShare(priced.two().get(0), priced.two().get(1), priced.price());
    }

    private static PriceList.LinkBalance balance(StrictJson json) {
        Priced priced = priced(json, BALANCE);
        return new PriceList.LinkBalance(priced.two().get(0), priced.two().get(1), priced.price());
    }

    private static Priced priced(StrictJson json, Fields fields) {
        List<String> two = List.of("", "");
        BigDecimal price = BigDecimal.ZERO;
        StrictJson.Members members = json.members(fields);
        for (String field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case "organisations", "candidates" -> two = json.twoTexts();
                default -> price = json.decimal();
            }
        }
        return new Priced(two, price);
    }

    private record Priced(List<String> two, BigDecimal price) {}
}
