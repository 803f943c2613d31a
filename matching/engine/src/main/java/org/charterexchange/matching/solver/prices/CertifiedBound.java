package org.charterexchange.matching.solver.prices;

import org.charterexchange.matching.bound.BoundEvaluator;
import org.charterexchange.matching.bound.Certificate;
import org.charterexchange.matching.bound.JoinedCertificate;
import org.charterexchange.matching.problem.Problem;

/**
 * A bound and the certificate that proves it (section 5 of the specification).
 *
 * @param certificate the prices
 * @param upperBound what no matching can exceed by them
 */
public record CertifiedBound(Certificate certificate, long upperBound) {

    /** What is proven at once, without looking for prices. */
    public static CertifiedBound withoutPrices(Problem problem, BoundEvaluator evaluator) {
        Certificate none = new JoinedCertificate(problem).certificate();
        return new CertifiedBound(none, evaluator.evaluate(none));
    }
}
