package org.charterexchange.matching.result.document;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.charterexchange.matching.instance.document.PolicyWriter;
import org.charterexchange.matching.json.StableJson;
import org.charterexchange.matching.problem.PairValueParts;
import org.charterexchange.matching.result.EngineRecord;
import org.charterexchange.matching.result.Match;
import org.charterexchange.matching.result.Measures;
import org.charterexchange.matching.result.PriceList;
import org.charterexchange.matching.result.Result;

/** Writes results so that equal results give equal bytes: UTF-8, no insignificant white space, fields as specified. */
public final class ResultWriter {

    private ResultWriter() {}

    /** The result as JSON in UTF-8. */
    public static byte[] write(Result result) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (StableJson json = new StableJson(out)) {
            json.object(() -> document(json, result));
        }
        return out.toByteArray();
    }

    private static void document(StableJson json, Result result) {
        json.text("format", Result.FORMAT);
        json.object("instance", () -> {
            json.text("name", result.instance().name());
            json.text("sha256", result.instance().sha256());
        });
        json.number("points", result.points());
        json.number("upperBound", result.upperBound());
        json.number("gap", result.gap());
        json.list("matches", result.matches(), match -> match(json, match));
        json.list("unmatched", result.unmatched(), one -> {
            json.text("candidate", one.candidate());
            json.list("reasons", one.reasons(), reason -> {
                json.text("placement", reason.placement());
                json.text("reason", reason.reason().name());
                json.text("detail", reason.detail());
            });
        });
        json.array("exchanges", () -> result.exchanges().forEach(json::textsItem));
        json.list("ledger", result.ledger(), entry -> {
            json.text("organisation", entry.organisation());
            json.number("sent", entry.sent());
            json.number("hosted", entry.hosted());
        });
        json.object("measures", () -> measures(json, result.measures()));
        json.object("certificate", () -> certificate(json, result.certificate()));
        json.object("engine", () -> engine(json, result.engine()));
    }

    private static void match(StableJson json, Match match) {
        json.text("candidate", match.candidate());
        json.text("placement", match.placement());
        json.number("value", match.value());
        PairValueParts parts = match.parts();
        json.object("parts", () -> {
            json.number("placed", parts.placed());
            json.number("preference", parts.preference());
            json.number("skills", parts.skills());
            json.number("development", parts.development());
            json.number("assessment", parts.assessment());
            json.number("carbon", parts.carbon());
            json.number("incumbent", parts.incumbent());
        });
    }

    private static void measures(StableJson json, Measures measures) {
        json.number("placed", measures.placed());
        json.array("ranks", () -> measures.ranks().forEach(count -> json.numberItem(count)));
        json.number("swaps", measures.swaps());
        json.number("reciprocated", measures.reciprocated());
        json.number("carbonKg", measures.carbonKg());
        json.number("blockingPairs", measures.blockingPairs());
        json.list("byDirection", measures.byDirection(), way -> {
            json.texts(
                    "direction",
                    List.of(
                            way.direction().home().name(),
                            way.direction().host().name()));
            json.number("placed", way.placed());
        });
    }

    private static void certificate(StableJson json, PriceList prices) {
        prices(json, "seatPrices", prices.seatPrices());
        prices(json, "hostPrices", prices.hostPrices());
        prices(json, "releasePrices", prices.releasePrices());
        prices(json, "reciprocityShares", prices.reciprocityShares());
        prices(json, "firstSentShares", prices.firstSentShares());
        prices(json, "firstHostedShares", prices.firstHostedShares());
        json.list("swapShares", prices.swapShares(), share -> {
            json.texts("organisations", List.of(share.first(), share.second()));
            json.number("share", share.share());
        });
        json.list("linkBalances", prices.linkBalances(), balance -> {
            json.texts("candidates", List.of(balance.first(), balance.second()));
            json.number("balance", balance.balance());
        });
    }

    private static void prices(StableJson json, String name, SortedMap<String, BigDecimal> prices) {
        json.object(name, () -> {
            for (Map.Entry<String, BigDecimal> price : prices.entrySet()) {
                json.number(price.getKey(), price.getValue());
            }
        });
    }

    private static void engine(StableJson json, EngineRecord engine) {
        json.text("version", engine.version());
        json.object("policy", () -> PolicyWriter.fields(json, engine.policy()));
        json.number("seed", engine.seed());
        json.text("termination", engine.termination());
        json.number("steps", engine.steps());
        json.number("seconds", engine.seconds());
        json.array(
                "history",
                () -> engine.history()
                        .forEach(point -> json.array(() -> {
                            json.numberItem(BigDecimal.valueOf(point.seconds()));
                            json.numberItem(point.points());
                        })));
    }
}
