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
    private final ClaimedMatching matching;
    private final FindingCollector findings;

    MeasuresCheck(
            InstanceFacts facts,
            EligibilityRules rules,
            PairWorth worth,
            ClaimedMatching matching,
            FindingCollector findings) {
        this.facts = facts;
        this.rules = rules;
        this.worth = worth;
        this.matching = matching;
        this.findings = findings;
    }

    void check(JsonNode result) {
        findings.check(LEDGER, () -> ledger(result.get("ledger")));
        findings.check(RULE, () -> measures(result.get("measures").knownFields(FIELDS)));
    }

    private void ledger(JsonNode ledger) {
        List<JsonNode> entries = ledger.items();
        if (entries.size() != facts.organisations().size()) {
            findings.add(ledger, facts.organisations().size() + " organisations", LEDGER);
        }
        for (int i = 0; i < entries.size(); i++) {
            JsonNode entry = entries.get(i).knownFields(Set.of("organisation", "sent", "hosted"));
            int organisation = facts.organisationIndex().of(entry.get("organisation"));
            if (organisation != i) {
                findings.add(entry, "every organisation once, ordered by id", LEDGER);
            }
            findings.compare(entry.get("sent"), matching.sent[organisation], LEDGER);
            findings.compare(entry.get("hosted"), matching.hosted[organisation], LEDGER);
        }
    }

    private void measures(JsonNode measures) {
        long placed = 0;
        long kilograms = 0;
        List<Long> ranks = new ArrayList<>();
        for (int c = 0; c < matching.placed.length; c++) {
            int p = matching.placed[c];
            if (p >= 0) {
                placed++;
                kilograms += worth.kilograms(
                        facts.candidates().get(c), facts.placements().get(p));
                count(ranks, facts.candidates().get(c).rank(p));
            }
        }
        findings.compare(measures.get("placed"), placed, RULE);
        findings.compare(measures.get("carbonKg"), kilograms, RULE);
        findings.compare(measures.get("swaps"), matching.swaps(), RULE);
        findings.compare(measures.get("reciprocated"), matching.reciprocated(), RULE);
        findings.compare(measures.get("blockingPairs"), new BlockingPairs(facts, rules, worth, matching).count(), RULE);
        findings.check(RULE, () -> numbers(measures.get("ranks"), ranks));
        findings.check(RULE, () -> directions(measures.get("byDirection")));
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
            findings.add(list, computed.toString(), RULE);
        }
    }

    private void directions(JsonNode list) {
        List<JsonNode> claimed = list.items();
        List<List<String>> directions = facts.weights().directions();
        if (claimed.size() != directions.size()) {
            findings.add(list, "one entry for each of " + directions, RULE);
            return;
        }
        for (int i = 0; i < claimed.size(); i++) {
            JsonNode entry = claimed.get(i).knownFields(Set.of("direction", "placed"));
            if (!entry.get("direction").texts().equals(directions.get(i))) {
                findings.add(entry.get("direction"), directions.get(i).toString(), RULE);
            }
            findings.compare(entry.get("placed"), placed(directions.get(i)), RULE);
        }
    }

    private long placed(List<String> direction) {
        long placed = 0;
        for (int c = 0; c < matching.placed.length; c++) {
            int p = matching.placed[c];
            if (p >= 0
                    && List.of(facts.home(c).sector(), facts.host(p).sector()).equals(direction)) {
                placed++;
            }
        }
        return placed;
    }
}
