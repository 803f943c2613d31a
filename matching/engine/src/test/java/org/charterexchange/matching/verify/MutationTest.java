package org.charterexchange.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.charterexchange.matching.Matcher;
import org.charterexchange.matching.SolveListener;
import org.charterexchange.matching.SolveRequest;
import org.charterexchange.matching.Termination;
import org.charterexchange.matching.generate.Generator;
import org.charterexchange.matching.generate.GeneratorSettings;
import org.charterexchange.matching.generate.SpecialCases;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.result.document.ResultWriter;
import org.charterexchange.matching.verify.instance.InstanceFacts;
import org.charterexchange.matching.verify.json.JsonTrees;
import org.charterexchange.matching.verify.json.UntrustedJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Takes a true result and changes one thing at a time: every change must be found. */
class MutationTest {

    private static final int TIMES = 40;

    private static byte[] instance = {};
    private static byte[] result = {};
    private static Object tree = JsonTrees.NULL;

    @BeforeAll
    static void solve() {
        instance = Generator.generate(GeneratorSettings.of(80, 5).withSpecialCases(SpecialCases.EVERY_KIND));
        result = ResultWriter.write(new Matcher()
                .solve(
                        InstanceReader.read(instance),
                        SolveRequest.of(new Termination.Steps(20_000), 1),
                        SolveListener.silent()));
        tree = JsonTrees.of(result);
        assertThat(Verifier.verify(instance, result).findings()).isEmpty();
        assertThat(list("matches")).hasSizeGreaterThan(20);
        assertThat(list("unmatched")).isNotEmpty();
        assertThat(list("exchanges")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format",
                "instance",
                "points",
                "upperBound",
                "gap",
                "matches",
                "unmatched",
                "exchanges",
                "ledger",
                "measures"
            })
    void everyChangeOfAResultIsFound(String field) {
        for (int seed = 0; seed < TIMES; seed++) {
            String before = Mutator.write(tree());
            String after = Mutator.write(new Mutator(seed).mutate(tree(), field));
            if (after.equals(before) || onlyDetailChanged(before, after)) {
                continue;
            }
            assertThat(verify(after).findings())
                    .as("%s, mutation %d: %s", field, seed, difference(before, after))
                    .isNotEmpty();
        }
    }

    @Test
    void aSeatThatIsPricedTooHighIsFound() {
        Map<String, Object> prices = Mutator.map(Mutator.map(tree(), "certificate"), "seatPrices");
        assertThat(prices).isNotEmpty();
        InstanceFacts facts = InstanceFacts.read(UntrustedJson.read(new ByteArrayInputStream(instance)));
        for (String placement : prices.keySet()) {
            Integer number = facts.placementIndex().find(placement);
            if (Arrays.stream(facts.relations().pinned()).anyMatch(pin -> Objects.equals(pin, number))) {
                continue; // whoever is pinned there pays the price back
            }
            Map<String, Object> higher = new LinkedHashMap<>(prices);
            higher.put(placement, 10_000_000L);
            assertThat(withSeatPrices(higher)).as(placement).isNotEmpty();
            Map<String, Object> negative = new LinkedHashMap<>(prices);
            negative.put(placement, -1L);
            assertThat(withSeatPrices(negative)).as(placement).isNotEmpty();
        }
    }

    @Test
    void aDamagedFileGivesFindingsAndNoException() {
        for (int seed = 0; seed < 50; seed++) {
            for (String field : List.of("certificate", "engine", "matches", "unmatched")) {
                assertThat(verify(Mutator.write(new Mutator(seed).mutate(tree(), field))))
                        .isNotNull();
            }
            String cut = new String(result, StandardCharsets.UTF_8).substring(0, seed * result.length / 50);
            assertThat(verify(cut).accepted()).isFalse();
        }
    }

    private static List<Finding> withSeatPrices(Map<String, Object> prices) {
        Map<String, Object> root = new LinkedHashMap<>(Mutator.map(tree()));
        Map<String, Object> certificate = new LinkedHashMap<>(Mutator.map(root, "certificate"));
        certificate.put("seatPrices", prices);
        root.put("certificate", certificate);
        return verify(Mutator.write(root)).findings();
    }

    /** Words for people cannot be checked. */
    private static boolean onlyDetailChanged(String before, String after) {
        String detail = "\"detail\":\"(?:[^\"\\\\]|\\\\.)+\"";
        return before.replaceAll(detail, "").equals(after.replaceAll(detail, ""));
    }

    private static String difference(String before, String after) {
        int at = 0;
        while (at < Math.min(before.length(), after.length()) && before.charAt(at) == after.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 100);
        return before.substring(from, Math.min(before.length(), at + 60)) + "\nbecame\n"
                + after.substring(from, Math.min(after.length(), at + 60));
    }

    private static List<?> list(String field) {
        return (List<?>) Mutator.map(tree()).getOrDefault(field, List.of());
    }

    private static Object tree() {
        return tree;
    }

    private static Verification verify(String json) {
        return Verifier.verify(instance, json.getBytes(StandardCharsets.UTF_8));
    }
}
