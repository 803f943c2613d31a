package org.charterexchange.matching.verify;

import org.charterexchange.matching.verify.instance.InstanceFacts;
import org.charterexchange.matching.verify.instance.Organisation;
import org.charterexchange.matching.verify.instance.PairRelations.Link;
import org.charterexchange.matching.verify.instance.Placement;
import org.charterexchange.matching.verify.json.JsonNode;

/** Section 2 of the specification: seats, limits, links and pins. */
final class FeasibilityCheck {

    private final InstanceFacts facts;
    private final ClaimedMatching matching;
    private final FindingCollector findings;
    private final JsonNode matches;

    FeasibilityCheck(InstanceFacts facts, ClaimedMatching matching, FindingCollector findings, JsonNode matches) {
        this.facts = facts;
        this.matching = matching;
        this.findings = findings;
        this.matches = matches;
    }

    void check() {
        for (int p = 0; p < facts.placements().size(); p++) {
            Placement placement = facts.placements().get(p);
            atMost(placement.seats(), matching.occupants(p).size(), "seats", placement.id());
        }
        for (int a = 0; a < facts.organisations().size(); a++) {
            Organisation organisation = facts.organisations().get(a);
            atMost(organisation.releaseLimit(), matching.sent[a], "releaseLimit", organisation.id());
            atMost(organisation.hostLimit(), matching.hosted[a], "hostLimit", organisation.id());
        }
        for (Link link : facts.relations().links()) {
            if ((matching.placed[link.first()] < 0) != (matching.placed[link.second()] < 0)) {
                broken(
                        "one of two",
                        "both or neither of " + candidate(link.first()) + " and " + candidate(link.second()),
                        "link");
            }
        }
        for (int c = 0; c < facts.candidates().size(); c++) {
            int pin = facts.relations().pinned()[c];
            if (pin >= 0 && matching.placed[c] != pin) {
                int placed = matching.placed[c];
                broken(
                        placed < 0
                                ? "unmatched"
                                : facts.placements().get(placed).id(),
                        candidate(c) + " at " + facts.placements().get(pin).id(),
                        "pin");
            }
        }
    }

    private void atMost(int most, int taken, String what, String id) {
        if (taken > most) {
            broken(Integer.toString(taken), "at most " + most + " at " + id, what);
        }
    }

    private void broken(String claimed, String computed, String rule) {
        findings.add(new Finding(matches.pointer(), claimed, computed, "specification, section 2: " + rule));
    }

    private String candidate(int number) {
        return facts.candidates().get(number).id();
    }
}
