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

/** Section 6 of the specification: everybody who is not placed is listed, and every reason given is true. */
final class UnmatchedCheck {

    private static final String RULE = "specification, section 6: unmatched";

    private final InstanceFacts facts;
    private final EligibilityRules rules;
    private final ClaimedMatching outcome;
    private final FindingCollector report;
    private int last = -1;

    UnmatchedCheck(InstanceFacts facts, EligibilityRules rules, ClaimedMatching outcome, FindingCollector report) {
        this.facts = facts;
        this.rules = rules;
        this.outcome = outcome;
        this.report = report;
    }

    void check(JsonNode unmatched) {
        boolean[] listed = new boolean[outcome.placed.length];
        for (JsonNode entry : unmatched.items()) {
            report.check(RULE, () -> entry(entry.knownFields(Set.of("candidate", "reasons")), listed));
        }
        for (int c = 0; c < listed.length; c++) {
            if (!listed[c] && outcome.placed[c] < 0) {
                report.add(new Finding(
                        unmatched.pointer(),
                        "not listed",
                        facts.candidates().get(c).id(),
                        RULE));
            }
        }
    }

    private void entry(JsonNode entry, boolean[] listed) {
        int candidate = facts.candidateIndex().of(entry.get("candidate"));
        if (outcome.placed[candidate] >= 0 || candidate <= last) {
            report.add(entry, "the candidates who are not placed, ordered by id, each once", RULE);
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
                report.add(reason.get("detail"), "the reason in words", RULE);
            }
        }
        for (int placement : facts.candidates().get(candidate).applications()) {
            reasons(entry, candidate, placement, given.getOrDefault(placement, List.of()));
            given.remove(placement);
        }
        if (!given.isEmpty()) {
            report.add(entry, "reasons for the placements applied for and no other", RULE);
        }
    }

    private void reasons(JsonNode entry, int candidate, int placement, List<String> given) {
        List<String> barred = rules.reasons(candidate, placement);
        if (!barred.isEmpty()) {
            if (!given.equals(barred)) {
                wrong(entry, placement, given, barred.toString());
            }
            return;
        }
        List<String> full = ofTheRound(candidate, placement);
        boolean linked = facts.relations().partner()[candidate] >= 0;
        boolean so = full.isEmpty()
                ? given.equals(List.of("BETTER_OVERALL")) || (linked && given.equals(List.of("LINK")))
                : given.equals(full);
        if (!so) {
            wrong(entry, placement, given, full.isEmpty() ? "there is room: BETTER_OVERALL or LINK" : full.toString());
        }
    }

    /** What stands in the way of an eligible pair, in the order of the specification. */
    private List<String> ofTheRound(int candidate, int placement) {
        List<String> reasons = new ArrayList<>();
        Placement offer = facts.placements().get(placement);
        int home = facts.candidates().get(candidate).home();
        if (outcome.occupants(placement).size() >= offer.seats()) {
            reasons.add("SEATS_TAKEN");
        }
        if (outcome.hosted[offer.host()] >= facts.host(placement).hostLimit()) {
            reasons.add("HOST_LIMIT");
        }
        if (outcome.sent[home] >= facts.home(candidate).releaseLimit()) {
            reasons.add("RELEASE_LIMIT");
        }
        return reasons;
    }

    private void wrong(JsonNode entry, int placement, List<String> given, String computed) {
        report.add(new Finding(
                entry.get("reasons").pointer(),
                facts.placements().get(placement).id() + ": " + given,
                computed,
                RULE));
    }
}
