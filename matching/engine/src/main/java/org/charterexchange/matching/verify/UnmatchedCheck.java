package org.charterexchange.matching.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.matching.verify.instance.EligibilityRules;
import org.charterexchange.matching.verify.instance.InstanceFacts;
import org.charterexchange.matching.verify.instance.Placement;
import org.charterexchange.matching.verify.json.JsonNode;
import org.charterexchange.matching.verify.statement.Statement;
import org.charterexchange.matching.verify.statement.StatementCode;

/** Section 6 of the specification: everybody who is not placed is listed, and every reason given is true. */
final class UnmatchedCheck {

    private final InstanceFacts facts;
    private final EligibilityRules rules;
    private final ClaimedMatching matching;
    private final FindingCollector findings;
    private int last = -1;

    UnmatchedCheck(InstanceFacts facts, EligibilityRules rules, ClaimedMatching matching, FindingCollector findings) {
        this.facts = facts;
        this.rules = rules;
        this.matching = matching;
        this.findings = findings;
    }

    void check(JsonNode unmatched) {
        boolean[] listed = new boolean[matching.placed.length];
        for (JsonNode entry : unmatched.items()) {
            findings.check(Rule.UNMATCHED, () -> entry(entry.knownFields(Set.of("candidate", "reasons")), listed));
        }
        for (int c = 0; c < listed.length; c++) {
            if (!listed[c] && matching.placed[c] < 0) {
                findings.add(new Finding(
                        unmatched.pointer(),
                        Statement.of(StatementCode.NOT_LISTED),
                        Statement.verbatim(facts.candidates().get(c).id()),
                        Rule.UNMATCHED));
            }
        }
    }

    private void entry(JsonNode entry, boolean[] listed) {
        int candidate = facts.candidateIndex().of(entry.get("candidate"));
        if (matching.placed[candidate] >= 0 || candidate <= last) {
            findings.add(entry, Statement.of(StatementCode.UNPLACED_BY_ID), Rule.UNMATCHED);
            return;
        }
        last = candidate;
        listed[candidate] = true;
        Map<Integer, List<String>> given = new LinkedHashMap<>();
        for (JsonNode reason : entry.get("reasons").items()) {
            reason.knownFields(Set.of("placement", "reason", "detail"));
            int placement = facts.placementIndex().of(reason.get("placement"));
            given.computeIfAbsent(placement, p -> new ArrayList<>())
                    .add(reason.get("reason").text());
            if (reason.get("detail").text().isBlank()) {
                findings.add(reason.get("detail"), Statement.of(StatementCode.REASON_IN_WORDS), Rule.UNMATCHED);
            }
        }
        for (int placement : facts.candidates().get(candidate).applications()) {
            reasons(entry, candidate, placement, given.getOrDefault(placement, List.of()));
            given.remove(placement);
        }
        if (!given.isEmpty()) {
            findings.add(entry, Statement.of(StatementCode.REASONS_FOR_APPLICATIONS), Rule.UNMATCHED);
        }
    }

    private void reasons(JsonNode entry, int candidate, int placement, List<String> given) {
        List<String> barred = rules.reasons(candidate, placement);
        if (!barred.isEmpty()) {
            if (!given.equals(barred)) {
                wrong(entry, placement, given, Statement.verbatim(barred));
            }
            return;
        }
        List<String> full = ofTheRound(candidate, placement);
        boolean linked = facts.relations().partner()[candidate] >= 0;
        boolean so = full.isEmpty()
                ? given.equals(List.of("BETTER_OVERALL")) || (linked && given.equals(List.of("LINK")))
                : given.equals(full);
        if (!so) {
            wrong(
                    entry,
                    placement,
                    given,
                    full.isEmpty() ? Statement.of(StatementCode.ROOM) : Statement.verbatim(full));
        }
    }

    /** What stands in the way of an eligible pair, in the order of the specification. */
    private List<String> ofTheRound(int candidate, int placement) {
        List<String> reasons = new ArrayList<>();
        Placement placementFacts = facts.placements().get(placement);
        int home = facts.candidates().get(candidate).home();
        if (matching.occupants(placement).size() >= placementFacts.seats()) {
            reasons.add("SEATS_TAKEN");
        }
        if (matching.hosted[placementFacts.host()] >= facts.host(placement).hostLimit()) {
            reasons.add("HOST_LIMIT");
        }
        if (matching.sent[home] >= facts.home(candidate).releaseLimit()) {
            reasons.add("RELEASE_LIMIT");
        }
        return reasons;
    }

    private void wrong(JsonNode entry, int placement, List<String> given, Statement computed) {
        findings.add(new Finding(
                entry.get("reasons").pointer(),
                Statement.of(
                        StatementCode.REASONS, facts.placements().get(placement).id(), given),
                computed,
                Rule.UNMATCHED));
    }
}
