package org.charterexchange.matching.solver.prices;

import org.charterexchange.matching.bound.BoundEvaluator;
import org.charterexchange.matching.bound.Certificate;
import org.charterexchange.matching.bound.JoinedCertificate;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.bound.PrimalDualHybridGradient;
import org.charterexchange.matching.problem.Problem;

/** The lowest proven bound so far and the certificate that proves it; readable from any thread. */
public final class BestBound {

    private static final double SETTLED = 1e-5;

    /** A certificate and the bound it proves. */
    public record Proven(Certificate certificate, long upperBound) {}

    private final PrimalDualHybridGradient finder;
    private final BoundEvaluator evaluator;
    private final int chunk;
    private final boolean whole;
    private volatile Proven proven;

    public BestBound(Problem problem, OrganisationArcs arcs) {
        this(new BoundEvaluator(problem, arcs), new PrimalDualHybridGradient(problem, arcs), problem.pairCount(), true);
    }

    /**
     * A proof with prices from part of the pairs.
     *
     * @param evaluator knows all pairs
     * @param finder finds prices
     * @param pairs of how many pairs
     */
    public BestBound(BoundEvaluator evaluator, PrimalDualHybridGradient finder, int pairs) {
        this(evaluator, finder, pairs, false);
    }

    private BestBound(BoundEvaluator evaluator, PrimalDualHybridGradient finder, int pairs, boolean whole) {
        this.whole = whole;
        this.finder = finder;
        this.evaluator = evaluator;
        chunk = Math.max(1, Math.min(100, 1_000_000 / (pairs + 1)));
        Certificate first = finder.certificate();
        proven = new Proven(first, evaluator.evaluate(first));
    }

    /** What is proven at once, without looking for prices. */
    public static Proven bare(Problem problem, BoundEvaluator evaluator) {
        Certificate bare = new JoinedCertificate(problem).certificate();
        return new Proven(bare, evaluator.evaluate(bare));
    }

    /** Whether the search sees all pairs that the bound is about. */
    public boolean whole() {
        return whole;
    }

    public Proven proven() {
        return proven;
    }

    public PrimalDualHybridGradient finder() {
        return finder;
    }

    /** Iterations of one {@link #advance}: some tens of milliseconds' worth. */
    int chunk() {
        return chunk;
    }

    /** Whether the prices hardly move any more. */
    public boolean settled() {
        return finder.iterations() >= 100 && finder.error() < SETTLED;
    }

    /**
     * Looks for better prices for a short while.
     *
     * @param together whether other cores may help
     */
    public void advance(boolean together) {
        if (finder.advance(chunk, together)) {
            offer(finder.certificate());
        }
    }

    /** What the best prices tell the search. */
    public ReducedCosts guide(Problem problem, OrganisationArcs arcs) {
        return guide(problem, arcs, proven);
    }

    /** What the prices of one proof tell the search. */
    public static ReducedCosts guide(Problem problem, OrganisationArcs arcs, Proven proven) {
        Certificate prices = proven.certificate();
        return new ReducedCosts(problem, arcs, prices, new BoundEvaluator(problem, arcs).worths(prices));
    }

    /** Takes prices over where they prove a lower bound. */
    public void offer(Certificate certificate) {
        long bound = evaluator.evaluate(certificate);
        if (bound < proven.upperBound()) {
            proven = new Proven(certificate, bound);
        }
    }
}
