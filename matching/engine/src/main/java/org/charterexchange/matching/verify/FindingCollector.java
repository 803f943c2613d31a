package org.charterexchange.matching.verify;

import java.util.ArrayList;
import java.util.List;
import org.charterexchange.matching.verify.json.JsonNode;
import org.charterexchange.matching.verify.json.UnreadableDocumentException;
import org.charterexchange.matching.verify.statement.Statement;

/** Collects what the checks find; a part that cannot be read is a finding too and stops only its own check. */
final class FindingCollector {

    private final List<Finding> findings = new ArrayList<>();

    void add(JsonNode node, Statement computed, Rule rule) {
        findings.add(new Finding(node.pointer(), node.claimed(), computed, rule));
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void add(UnreadableDocumentException unreadable, Rule rule) {
        findings.add(new Finding(unreadable.pointer(), unreadable.claimed(), unreadable.expected(), rule));
    }

    /** Runs a check and turns what it cannot read into a finding under the rule's name. */
    void check(Rule rule, Runnable check) {
        try {
            check.run();
        } catch (UnreadableDocumentException e) {
            add(e, rule);
        }
    }

    /** Compares a whole number of the result with what was computed. */
    void compare(JsonNode node, long computed, Rule rule) {
        check(rule, () -> {
            if (node.whole(Long.MIN_VALUE, Long.MAX_VALUE) != computed) {
                add(node, Statement.verbatim(computed), rule);
            }
        });
    }

    /** Compares a string of the result with what was computed. */
    void compare(JsonNode node, String computed, Rule rule) {
        check(rule, () -> {
            if (!node.text().equals(computed)) {
                add(node, Statement.verbatim('"' + computed + '"'), rule);
            }
        });
    }

    Verification verification() {
        return new Verification(findings);
    }
}
