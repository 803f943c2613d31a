package org.charterexchange.matching.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.charterexchange.matching.verify.instance.EligibilityRules;
import org.charterexchange.matching.verify.instance.InstanceFacts;
import org.charterexchange.matching.verify.instance.PairWorth;
import org.charterexchange.matching.verify.json.JsonNode;

/** Section 6 of the specification: ledger and measures. */
final class MeasuresCheck {

    private static final Set<String> FIELDS =
            Set.of("placed", "ranks", "swaps", "reciprocated", "carbonKg", "blockingPairs", "byDirection");
    private static final String RULE = "specification, section 6: measures";
    private static final String LEDGER = "specification, section 6: ledger";

    private final InstanceFacts facts;
    private final EligibilityRules rules;
    private final PairWorth worth;
    private final ClaimedMatching outcome;
    private final FindingCollector report;

    MeasuresCheck(
            InstanceFacts facts,
            EligibilityRules rules,
            PairWorth worth,
            ClaimedMatching outcome,
            FindingCollector report) {
        this.facts = facts;
        this.rules = rules;
        this.worth = worth;
        this.outcome = outcome;
        this.report = report;
    }

    void check(JsonNode result) {
        report.check(LEDGER, () -> ledger(result.get("ledger")));
        report.check(RULE, () -> measures(result.get("measures").knownFields(FIELDS)));
    }

    private void ledger(JsonNode ledger) {
        List<JsonNode> entries = ledger.items();
        if (entries.size() != facts.organisations().size()) {
            report.add(ledger, facts.organisations().size() + " organisations", LEDGER);
        }
        for (int i = 0; i < entries.size(); i++) {
            JsonNode entry = entries.get(i).knownFields(Set.of("organisation", "sent", "hosted"));
            int organisation = facts.organisationIndex().of(entry.get("organisation"));
            if (organisation != i) {
                report.add(entry, "every organisation once, ordered by id", LEDGER);
            }
            report.compare(entry.get("sent"), outcome.sent[organisation], LEDGER);
            report.compare(entry.get("hosted"), outcome.hosted[organisation], LEDGER);
        }
    }

    private void measures(JsonNode measures) {
        long placed = 0;
        long kilograms = 0;
        List<Long> ranks = new ArrayList<>();
        for (int c = 0; c < outcome.placed.length; c++) {
            int p = outcome.placed[c];
            if (p >= 0) {
                placed++;
                kilograms += worth.kilograms(
                        facts.candidates().get(c), facts.placements().get(p));
                count(ranks, facts.candidates().get(c).rank(p));
            }
        }
        report.compare(measures.get("placed"), placed, RULE);
        report.compare(measures.get("carbonKg"), kilograms, RULE);
        report.compare(measures.get("swaps"), outcome.swaps(), RULE);
        report.compare(measures.get("reciprocated"), outcome.reciprocated(), RULE);
        report.compare(measures.get("blockingPairs"), new BlockingPairs(facts, rules, worth, outcome).count(), RULE);
        report.check(RULE, () -> numbers(measures.get("ranks"), ranks));
        report.check(RULE, () -> directions(measures.get("byDirection")));
    }

    private static void count(List<Long> ranks, int rank) {
        while (ranks.size() < rank) {
            ranks.add(0L);
        }
        if (rank > 0) {
            ranks.set(rank - 1, ranks.get(rank - 1) + 1);
        }
    }

    private void numbers(JsonNode list, List<Long> computed) {
        List<Long> claimed =
                list.items().stream().map(item -> item.whole(0, Long.MAX_VALUE)).toList();
        if (!claimed.equals(computed)) {
            report.add(list, computed.toString(), RULE);
        }
    }

    private void directions(JsonNode list) {
        List<JsonNode> claimed = list.items();
        List<List<String>> directions = facts.weights().directions();
        if (claimed.size() != directions.size()) {
            report.add(list, "one entry for each of " + directions, RULE);
            return;
        }
        for (int i = 0; i < claimed.size(); i++) {
            JsonNode entry = claimed.get(i).knownFields(Set.of("direction", "placed"));
            if (!entry.get("direction").texts().equals(directions.get(i))) {
                report.add(entry.get("direction"), directions.get(i).toString(), RULE);
            }
            report.compare(entry.get("placed"), placed(directions.get(i)), RULE);
        }
    }

    private long placed(List<String> direction) {
        long placed = 0;
        for (int c = 0; c < outcome.placed.length; c++) {
            int p = outcome.placed[c];
            if (p >= 0
                    && List.of(facts.home(c).sector(), facts.host(p).sector()).equals(direction)) {
                placed++;
            }
        }
        return placed;
    }
}
