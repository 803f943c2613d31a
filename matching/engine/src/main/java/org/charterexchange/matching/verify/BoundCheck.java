package org.charterexchange.matching.verify;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.charterexchange.matching.verify.instance.EligiblePairs;
import org.charterexchange.matching.verify.instance.InstanceFacts;
import org.charterexchange.matching.verify.json.JsonNode;
import org.charterexchange.matching.verify.statement.Statement;

/** Sections 5 and 6 of the specification: upper bound and gap. */
final class BoundCheck {

    /** A gap may be rounded to nine decimal places. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.000000001");

    private final InstanceFacts facts;
    private final EligiblePairs pairs;
    private final FindingCollector findings;

    BoundCheck(InstanceFacts facts, EligiblePairs pairs, FindingCollector findings) {
        this.facts = facts;
        this.pairs = pairs;
        this.findings = findings;
    }

    void check(JsonNode result, long points) {
        findings.check(Rule.PRICES, () -> {
            CertificatePrices prices = CertificatePrices.read(result.get("certificate"), facts);
            BigInteger bound = new DualBound(facts, pairs, prices).points();
            JsonNode claimed = result.get("upperBound");
            findings.check(Rule.UPPER_BOUND, () -> {
                if (claimed.decimal().compareTo(new BigDecimal(bound)) != 0) {
                    findings.add(claimed, Statement.verbatim(bound), Rule.UPPER_BOUND);
                }
            });
            findings.check(Rule.GAP, () -> gap(result.get("gap"), points, new BigDecimal(bound)));
        });
    }

    private void gap(JsonNode claimed, long points, BigDecimal bound) {
        BigDecimal gap = bound.signum() == 0
                ? BigDecimal.ZERO
                : bound.subtract(BigDecimal.valueOf(points)).divide(bound, new MathContext(40, RoundingMode.HALF_EVEN));
        BigDecimal number = claimed.decimal();
        if (Math.abs((long) number.scale()) > 400 || number.subtract(gap).abs().compareTo(ROUNDING) > 0) {
            findings.add(
                    claimed,
                    Statement.verbatim(gap.setScale(12, RoundingMode.HALF_UP).toPlainString()),
                    Rule.GAP);
        }
    }
}
