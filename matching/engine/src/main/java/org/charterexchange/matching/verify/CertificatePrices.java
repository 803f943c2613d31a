package org.charterexchange.matching.verify;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.matching.verify.instance.IdIndex;
import org.charterexchange.matching.verify.instance.InstanceFacts;
import org.charterexchange.matching.verify.instance.Organisation;
import org.charterexchange.matching.verify.instance.PairRelations;
import org.charterexchange.matching.verify.instance.PairRelations.Link;
import org.charterexchange.matching.verify.instance.Weights;
import org.charterexchange.matching.verify.json.JsonNode;
import org.charterexchange.matching.verify.json.UnreadableDocumentException;
import org.charterexchange.matching.verify.statement.StatementCode;

/**
 * Section 5 of the specification: the prices of the certificate, in millionths of a point; those that are missing are
 * 0.
 */
record CertificatePrices(
        Map<Integer, BigInteger> seats,
        Map<Integer, BigInteger> hosts,
        Map<Integer, BigInteger> releases,
        Map<Integer, BigInteger> reciprocity,
        Map<Integer, BigInteger> firstSent,
        Map<Integer, BigInteger> firstHosted,
        Map<Long, BigInteger> swaps,
        Map<Integer, BigInteger> balances) {

    static final BigInteger POINT = BigInteger.valueOf(1_000_000);

    private static final Set<String> FIELDS = Set.of(
            "seatPrices",
            "hostPrices",
            "releasePrices",
            "reciprocityShares",
            "firstSentShares",
            "firstHostedShares",
            "swapShares",
            "linkBalances");

    /** More digits before the point than any price that could prove anything. */
    private static final int MOST_DIGITS = 30;

    /**
     * @throws UnreadableDocumentException at the first price that the specification does not allow
     */
    static CertificatePrices read(JsonNode node, InstanceFacts facts) {
        node.knownFields(FIELDS);
        IdIndex homes = facts.organisationIndex();
        Weights weights = facts.weights();
        Map<Integer, BigInteger> hosts = byId(node.get("hostPrices"), homes, Integer.MAX_VALUE);
        Map<Integer, BigInteger> releases = byId(node.get("releasePrices"), homes, Integer.MAX_VALUE);
        hosts.keySet().forEach(a -> limited(facts.organisations().get(a).hostLimit(), node.get("hostPrices")));
        releases.keySet().forEach(a -> limited(facts.organisations().get(a).releaseLimit(), node.get("releasePrices")));
        return new CertificatePrices(
                byId(node.get("seatPrices"), facts.placementIndex(), Integer.MAX_VALUE),
                hosts,
                releases,
                byId(node.get("reciprocityShares"), homes, weights.reciprocity()),
                byId(node.get("firstSentShares"), homes, weights.firstSent()),
                byId(node.get("firstHostedShares"), homes, weights.firstHosted()),
                swaps(node.get("swapShares"), facts),
                balances(node.get("linkBalances"), facts));
    }

    private static void limited(int limit, JsonNode prices) {
        if (limit == Organisation.UNLIMITED) {
            throw prices.expected(StatementCode.PRICES_WITH_LIMIT);
        }
    }

    private static Map<Integer, BigInteger> byId(JsonNode node, IdIndex index, int most) {
        Map<Integer, BigInteger> prices = new HashMap<>();
        if (!node.isMissing()) {
            node.fields().forEach((id, price) -> {
                Integer number = index.find(id);
                if (number == null) {
                    throw price.expected(StatementCode.KNOWN_ID);
                }
                prices.put(number, clamped(price, most));
            });
        }
        return prices;
    }

    private static Map<Long, BigInteger> swaps(JsonNode node, InstanceFacts facts) {
        Map<Long, BigInteger> shares = new HashMap<>();
        for (JsonNode item : node.isMissing() ? List.<JsonNode>of() : node.items()) {
            item.knownFields(Set.of("organisations", "share"));
            List<JsonNode> two = item.get("organisations").items();
            if (two.size() != 2) {
                throw item.expected(StatementCode.TWO_ORGANISATIONS);
            }
            int first = facts.organisationIndex().of(two.get(0));
            int second = facts.organisationIndex().of(two.get(1));
            BigInteger share = clamped(item.get("share"), facts.weights().swap());
            if (first >= second || shares.put(PairRelations.key(first, second), share) != null) {
                throw item.expected(StatementCode.TWO_ORGANISATIONS_IN_ORDER);
            }
        }
        return shares;
    }

    private static Map<Integer, BigInteger> balances(JsonNode node, InstanceFacts facts) {
        Set<Link> links = new HashSet<>(facts.relations().links());
        Map<Integer, BigInteger> balances = new HashMap<>();
        for (JsonNode item : node.isMissing() ? List.<JsonNode>of() : node.items()) {
            item.knownFields(Set.of("candidates", "balance"));
            List<JsonNode> two = item.get("candidates").items();
            if (two.size() != 2) {
                throw item.expected(StatementCode.TWO_CANDIDATES);
            }
            Link link = new Link(
                    facts.candidateIndex().of(two.get(0)),
                    facts.candidateIndex().of(two.get(1)));
            if (!links.contains(link) || balances.put(link.first(), millionths(item.get("balance"))) != null) {
                throw item.expected(StatementCode.LINK_ONCE);
            }
            balances.put(link.second(), balances.get(link.first()).negate());
        }
        return balances;
    }

    private static BigInteger clamped(JsonNode node, int most) {
        BigInteger price = millionths(node);
        if (price.signum() < 0) {
            throw node.expected(StatementCode.NUMBER_NOT_NEGATIVE);
        }
        return most == Integer.MAX_VALUE ? price : price.min(POINT.multiply(BigInteger.valueOf(most)));
    }

    private static BigInteger millionths(JsonNode node) {
        BigDecimal price = node.decimal();
        if ((long) price.precision() - price.scale() > MOST_DIGITS || price.scale() > 100 + price.precision()) {
            throw node.expected(StatementCode.PRICE_DIGITS, MOST_DIGITS);
        }
        BigDecimal scaled = price.movePointRight(6).stripTrailingZeros();
        if (scaled.scale() > 0) {
            throw node.expected(StatementCode.SIX_DECIMAL_PLACES);
        }
        return scaled.toBigIntegerExact();
    }
}
