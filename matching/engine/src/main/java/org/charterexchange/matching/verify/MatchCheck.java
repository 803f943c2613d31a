package org.charterexchange.matching.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charterexchange.matching.verify.instance.EligibilityRules;
import org.charterexchange.matching.verify.instance.InstanceFacts;
import org.charterexchange.matching.verify.instance.PairWorth;
import org.charterexchange.matching.verify.json.JsonNode;

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
                "matches", () -> matches.items().forEach(match -> findings.check("matches", () -> match(match))));
        return matching;
    }

    private void match(JsonNode match) {
        match.knownFields(FIELDS);
        int candidate = facts.candidateIndex().of(match.get("candidate"));
        int placement = facts.placementIndex().of(match.get("placement"));
        if (matching.placed[candidate] >= 0) {
            findings.add(match, "a candidate is matched at most once", "specification, section 2: one placement each");
            return;
        }
        if (candidate < last) {
            findings.add(match, "matches ordered by candidate id", "specification, section 6: order");
        }
        last = candidate;
        matching.place(candidate, placement);
        List<String> barred = rules.barred(candidate, placement);
        if (!barred.isEmpty()) {
            findings.add(match, "not eligible: " + String.join(", ", barred), "specification, section 2: eligible");
        }
        long[] parts = worth.parts(candidate, placement);
        findings.compare(match.get("value"), PairWorth.value(parts), "specification, section 3: value");
        JsonNode claimed = match.get("parts").knownFields(new HashSet<>(PairWorth.PARTS));
        for (int i = 0; i < parts.length; i++) {
            findings.compare(
                    claimed.get(PairWorth.PARTS.get(i)),
                    parts[i],
                    "specification, section 3: " + PairWorth.PARTS.get(i));
        }
    }
}
