package org.charterexchange.matching.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charterexchange.matching.verify.instance.EligibilityRules;
import org.charterexchange.matching.verify.instance.InstanceFacts;
import org.charterexchange.matching.verify.instance.PairWorth;
import org.charterexchange.matching.verify.json.JsonNode;
import org.charterexchange.matching.verify.statement.Statement;
import org.charterexchange.matching.verify.statement.StatementCode;

/**
 * Reads the matches: eligible, valued as section 3 of the specification says, ordered by candidate, each candidate
 * once.
 */
final class MatchCheck {

    private static final Set<String> FIELDS = Set.of("candidate", "placement", "value", "parts");

    private final InstanceFacts facts;
    private final EligibilityRules rules;
    private final PairWorth worth;
    private final FindingCollector findings;
    private final ClaimedMatching matching;
    private int last = -1;

    MatchCheck(InstanceFacts facts, EligibilityRules rules, PairWorth worth, FindingCollector findings) {
        this.facts = facts;
        this.rules = rules;
        this.worth = worth;
        this.findings = findings;
        this.matching = new ClaimedMatching(facts);
    }

    ClaimedMatching check(JsonNode matches) {
        findings.check(
                Rule.MATCHES, () -> matches.items().forEach(match -> findings.check(Rule.MATCHES, () -> match(match))));
        return matching;
    }

    private void match(JsonNode match) {
        match.knownFields(FIELDS);
        int candidate = facts.candidateIndex().of(match.get("candidate"));
        int placement = facts.placementIndex().of(match.get("placement"));
        if (matching.placed[candidate] >= 0) {
            findings.add(match, Statement.of(StatementCode.ONE_MATCH), Rule.ONE_PLACEMENT_EACH);
            return;
        }
        if (candidate < last) {
            findings.add(match, Statement.of(StatementCode.ORDERED_BY_CANDIDATE), Rule.ORDER);
        }
        last = candidate;
        matching.place(candidate, placement);
        List<String> barred = rules.barred(candidate, placement);
        if (!barred.isEmpty()) {
            findings.add(match, Statement.of(StatementCode.NOT_ELIGIBLE, Statement.list(barred)), Rule.ELIGIBLE);
        }
        long[] parts = worth.parts(candidate, placement);
        findings.compare(match.get("value"), PairWorth.value(parts), Rule.VALUE);
        JsonNode claimed = match.get("parts").knownFields(new HashSet<>(PairWorth.PARTS));
        for (int i = 0; i < parts.length; i++) {
            findings.compare(claimed.get(PairWorth.PARTS.get(i)), parts[i], Rule.PARTS);
        }
    }
}
