package org.charterexchange.matching.verify;

import org.charterexchange.matching.verify.instance.InstanceFacts;
import org.charterexchange.matching.verify.instance.Organisation;
import org.charterexchange.matching.verify.instance.PairRelations.Link;
import org.charterexchange.matching.verify.instance.Placement;
import org.charterexchange.matching.verify.json.JsonNode;
import org.charterexchange.matching.verify.statement.Statement;
import org.charterexchange.matching.verify.statement.StatementCode;

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
            atMost(placement.seats(), matching.occupants(p).size(), Rule.SEATS, placement.id());
        }
        for (int a = 0; a < facts.organisations().size(); a++) {
            Organisation organisation = facts.organisations().get(a);
            atMost(organisation.releaseLimit(), matching.sent[a], Rule.RELEASE_LIMIT, organisation.id());
            atMost(organisation.hostLimit(), matching.hosted[a], Rule.HOST_LIMIT, organisation.id());
        }
        for (Link link : facts.relations().links()) {
            if ((matching.placed[link.first()] < 0) != (matching.placed[link.second()] < 0)) {
                broken(
                        Statement.of(StatementCode.ONE_OF_TWO),
                        Statement.of(StatementCode.BOTH_OR_NEITHER, candidate(link.first()), candidate(link.second())),
                        Rule.LINK);
            }
        }
        for (int c = 0; c < facts.candidates().size(); c++) {
            int pin = facts.relations().pinned()[c];
            if (pin >= 0 && matching.placed[c] != pin) {
                int placed = matching.placed[c];
                broken(
                        placed < 0
                                ? Statement.of(StatementCode.UNMATCHED)
                                : Statement.verbatim(
                                        facts.placements().get(placed).id()),
                        Statement.of(
                                StatementCode.PINNED_AT,
                                candidate(c),
                                facts.placements().get(pin).id()),
                        Rule.PIN);
            }
        }
    }

    private void atMost(int most, int taken, Rule rule, String id) {
        if (taken > most) {
            broken(Statement.verbatim(taken), Statement.of(StatementCode.AT_MOST, most, id), rule);
        }
    }

    private void broken(Statement claimed, Statement computed, Rule rule) {
        findings.add(new Finding(matches.pointer(), claimed, computed, rule));
    }

    private String candidate(int number) {
        return facts.candidates().get(number).id();
    }
}
