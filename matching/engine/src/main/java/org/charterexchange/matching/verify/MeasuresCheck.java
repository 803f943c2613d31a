package org.charterexchange.matching.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.charterexchange.matching.verify.instance.EligibilityRules;
import org.charterexchange.matching.verify.instance.InstanceFacts;
import org.charterexchange.matching.verify.instance.PairWorth;
import org.charterexchange.matching.verify.json.JsonNode;
import org.charterexchange.matching.verify.statement.Statement;
import org.charterexchange.matching.verify.statement.StatementCode;

/** Section 6 of the specification: ledger and measures. */
final class MeasuresCheck {

    private static final Set<String> FIELDS =
            Set.of("placed", "ranks", "swaps", "reciprocated", "carbonKg", "blockingPairs", "byDirection");

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
        findings.check(Rule.LEDGER, () -> ledger(result.get("ledger")));
        findings.check(Rule.MEASURES, () -> measures(result.get("measures").knownFields(FIELDS)));
    }

    private void ledger(JsonNode ledger) {
        List<JsonNode> entries = ledger.items();
        if (entries.size() != facts.organisations().size()) {
            findings.add(
                    ledger,
                    Statement.of(
                            StatementCode.ORGANISATIONS, facts.organisations().size()),
                    Rule.LEDGER);
        }
        for (int i = 0; i < entries.size(); i++) {
            JsonNode entry = entries.get(i).knownFields(Set.of("organisation", "sent", "hosted"));
            int organisation = facts.organisationIndex().of(entry.get("organisation"));
            if (organisation != i) {
                findings.add(entry, Statement.of(StatementCode.ORGANISATIONS_BY_ID), Rule.LEDGER);
            }
            findings.compare(entry.get("sent"), matching.sent[organisation], Rule.LEDGER);
            findings.compare(entry.get("hosted"), matching.hosted[organisation], Rule.LEDGER);
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
        findings.compare(measures.get("placed"), placed, Rule.MEASURES);
        findings.compare(measures.get("carbonKg"), kilograms, Rule.MEASURES);
        findings.compare(measures.get("swaps"), matching.swaps(), Rule.MEASURES);
        findings.compare(measures.get("reciprocated"), matching.reciprocated(), Rule.MEASURES);
        findings.compare(
                measures.get("blockingPairs"), new BlockingPairs(facts, rules, worth, matching).count(), Rule.MEASURES);
        findings.check(Rule.MEASURES, () -> numbers(measures.get("ranks"), ranks));
        findings.check(Rule.MEASURES, () -> directions(measures.get("byDirection")));
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
            findings.add(list, Statement.verbatim(computed), Rule.MEASURES);
        }
    }

    private void directions(JsonNode list) {
        List<JsonNode> claimed = list.items();
        List<List<String>> directions = facts.weights().directions();
        if (claimed.size() != directions.size()) {
            findings.add(list, Statement.of(StatementCode.ONE_FOR_EACH, directions), Rule.MEASURES);
            return;
        }
        for (int i = 0; i < claimed.size(); i++) {
            JsonNode entry = claimed.get(i).knownFields(Set.of("direction", "placed"));
            if (!entry.get("direction").texts().equals(directions.get(i))) {
                findings.add(entry.get("direction"), Statement.verbatim(directions.get(i)), Rule.MEASURES);
            }
            findings.compare(entry.get("placed"), placed(directions.get(i)), Rule.MEASURES);
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
