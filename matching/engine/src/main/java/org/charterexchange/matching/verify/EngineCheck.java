package org.charterexchange.matching.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.charterexchange.matching.verify.instance.InstanceFacts;
import org.charterexchange.matching.verify.instance.Weights;
import org.charterexchange.matching.verify.json.JsonNode;
import org.charterexchange.matching.verify.statement.Statement;
import org.charterexchange.matching.verify.statement.StatementCode;

/** Section 6 of the specification: what the result says of the run that made it, as far as the two files can tell. */
final class EngineCheck {

    private static final Set<String> FIELDS =
            Set.of("version", "policy", "seed", "termination", "steps", "seconds", "history");

    private final InstanceFacts facts;
    private final FindingCollector findings;

    EngineCheck(InstanceFacts facts, FindingCollector findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void check(JsonNode engine, long points) {
        engine.knownFields(FIELDS);
        engine.get("version").text();
        engine.get("termination").text();
        engine.get("seed").whole(Long.MIN_VALUE, Long.MAX_VALUE);
        engine.get("steps").whole(0, Long.MAX_VALUE);
        if (engine.get("seconds").decimal().signum() < 0) {
            throw engine.get("seconds").expected(StatementCode.NUMBER_NOT_NEGATIVE);
        }
        JsonNode policy = engine.get("policy");
        policy.fields();
        if (!Weights.read(policy).equals(facts.weights())) {
            findings.add(policy, Statement.verbatim(facts.weights()), Rule.ENGINE);
        }
        history(engine.get("history"), points);
    }

    /** Time goes on, points rise, and none is above what the result claims. */
    private void history(JsonNode history, long points) {
        BigDecimal seconds = BigDecimal.ZERO;
        long before = Long.MIN_VALUE;
        for (JsonNode entry : history.items()) {
            List<JsonNode> two = entry.items();
            if (two.size() != 2) {
                throw entry.expected(StatementCode.SECONDS_AND_POINTS);
            }
            BigDecimal then = two.get(0).decimal();
            long reached = two.get(1).whole(before, points);
            if (then.compareTo(seconds) < 0) {
                throw two.get(0).expected(StatementCode.SECONDS_FROM, seconds);
            }
            seconds = then;
            before = reached;
        }
    }
}
