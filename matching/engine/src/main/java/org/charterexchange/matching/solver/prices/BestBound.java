package org.charterexchange.matching.solver.prices;

import org.charterexchange.matching.bound.BoundEvaluator;
import org.charterexchange.matching.bound.Certificate;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.bound.PrimalDualHybridGradient;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.settings.PriceSettings;

/** The lowest proven bound so far, and the method that lowers it; the bound is readable from any thread. */
public final class BestBound {

    private final PrimalDualHybridGradient method;
    private final BoundEvaluator evaluator;
    private final PriceSettings.Settled settled;
    private final int chunk;
    private final boolean whole;
    private volatile CertifiedBound proven;

    /** A bound of a problem with prices that begin at nothing. */
    public BestBound(Problem problem, OrganisationArcs arcs, PriceSettings settings) {
        this(
                new BoundEvaluator(problem, arcs),
                new PrimalDualHybridGradient(problem, arcs),
                problem.pairCount(),
                true,
                settings);
    }

    private BestBound(
            BoundEvaluator evaluator,
            PrimalDualHybridGradient method,
            int pairs,
            boolean whole,
            PriceSettings settings) {
        this.whole = whole;
        this.method = method;
        this.evaluator = evaluator;
        settled = settings.settled();
        chunk = settings.chunk().iterations(pairs);
        Certificate first = method.certificate();
        proven = new CertifiedBound(first, evaluator.evaluate(first));
    }

    /**
     * A bound with prices from part of the pairs.
     *
     * @param evaluator knows all pairs
     * @param method finds prices
     * @param pairs of how many pairs
     */
    public static BestBound ofRestricted(
            BoundEvaluator evaluator, PrimalDualHybridGradient method, int pairs, PriceSettings settings) {
        return new BestBound(evaluator, method, pairs, false, settings);
    }

    /** Whether the search sees all pairs that the bound is about. */
    public boolean whole() {
        return whole;
    }

    /** The lowest bound so far. */
    public CertifiedBound proven() {
        return proven;
    }

    /** The lowest bound so far in points. */
    public long upperBound() {
        return proven.upperBound();
    }

    /** What finds the prices; for one thread at a time. */
    public PrimalDualHybridGradient method() {
        return method;
    }

    /** Whether the prices hardly move any more. */
    public boolean settled() {
        return method.iterations() >= settled.iterations() && method.error() < settled.error();
    }

    /**
     * Looks for better prices for some tens of milliseconds.
     *
     * @param together whether other cores may help
     */
    public void advance(boolean together) {
        if (method.advance(chunk, together)) {
            offer(method.certificate());
        }
    }

    /** Takes prices over where they prove a lower bound. */
    public void offer(Certificate certificate) {
        long bound = evaluator.evaluate(certificate);
        if (bound < proven.upperBound()) {
            proven = new CertifiedBound(certificate, bound);
        }
    }
}
