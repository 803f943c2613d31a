package org.charterexchange.matching.solver.columns;

import java.util.BitSet;
import java.util.function.LongPredicate;
import org.charterexchange.matching.bound.BoundEvaluator;
import org.charterexchange.matching.bound.Certificate;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.bound.PrimalDualHybridGradient;
import org.charterexchange.matching.bound.WarmStart;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.prices.BestBound;
import org.jspecify.annotations.Nullable;

/**
 * Finds prices for problems in which candidates have many pairs from a few of them: what else is worth more at those prices
 * joins in, until hardly anything is (column generation: M. Lübbecke, J. Desrosiers, <em>Selected topics in column
 * generation</em>, 2005). The bound holds over all pairs at any time.
 */
public final class ColumnGeneration {

    /** Fewer pairs than these are no burden. */
    private static final int FEW = 300_000;

    private static final int MOST = 40;
    private static final int ROUNDS = 30;
    private static final int ITERATIONS = 60;
    private static final int CHUNK_WORK = 1_000_000;
    private static final double NEAR_ENOUGH = 2e-5;

    private final Problem whole;
    private final OrganisationArcs arcs;
    private final LongPredicate halted;
    private final BoundEvaluator evaluator;
    private final ColumnSelection pricing;
    private final BitSet always = new BitSet();
    private RestrictedProblem list;
    private PrimalDualHybridGradient finder;
    private Certificate best;
    private long bound;

    /**
     * A short list to begin with.
     *
     * @param start a matching whose pairs are always listed, or null
     * @param halted told the bound so far and asked whether to end, many times a second
     */
    ColumnGeneration(Problem whole, OrganisationArcs arcs, int @Nullable [] start, LongPredicate halted) {
        this.whole = whole;
        this.arcs = arcs;
        this.halted = halted;
        evaluator = new BoundEvaluator(whole, arcs);
        pricing = new ColumnSelection(whole, MOST);
        BestBound.Proven bare = BestBound.bare(whole, evaluator);
        best = bare.certificate();
        bound = bare.upperBound();
        for (int pair : start == null ? new int[0] : start) {
            if (pair >= 0) {
                always.set(pair);
            }
        }
        BitSet first = pricing.spread();
        first.or(always);
        list = RestrictedProblem.of(
                whole, arcs, pricing.choose((c, pair) -> whole.pairValue()[pair], first, this::halted));
        finder = new PrimalDualHybridGradient(list.problem(), list.arcs());
        prove(finder.certificate());
    }

    /** Whether it pays to keep to a part of the pairs. */
    public static boolean pays(Problem problem) {
        long most = 0;
        for (int c = 0; c < problem.candidateCount(); c++) {
            most += Math.min(2 * MOST, problem.firstPair()[c + 1] - problem.firstPair()[c]);
        }
        return problem.pairCount() > FEW && problem.pairCount() > 2 * most;
    }

    private boolean halted() {
        return halted.test(bound);
    }

    private void prove(Certificate prices) {
        long proven = evaluator.evaluate(prices);
        if (proven < bound) {
            bound = proven;
            best = prices;
        }
    }

    /** Lists pairs anew at better and better prices until hardly any other is worth more. */
    void run() {
        for (int round = 0; round < ROUNDS; round++) {
            if (!advance()) {
                return;
            }
            Certificate prices = finder.certificate();
            prove(prices);
            if (bound - finder.bound() < NEAR_ENOUGH * bound || !list(prices)) {
                return;
            }
        }
    }

    /** Better prices from the listed pairs; whether that was not halted. */
    private boolean advance() {
        int chunk = Math.max(1, Math.min(ITERATIONS, CHUNK_WORK / (list.pairs().length + 1)));
        for (int done = 0; done < ITERATIONS; done += chunk) {
            if (halted()) {
                return false;
            }
            finder.advance(chunk, true);
        }
        return !halted();
    }

    /** Another list; whether that was not halted, else the list stays as it was. */
    private boolean list(Certificate prices) {
        double[] fractions = finder.fractions();
        BitSet kept = new BitSet(whole.pairCount());
        kept.or(always);
        for (int k = 0; k < fractions.length; k++) {
            if (fractions[k] > 0) {
                kept.set(list.pairs()[k]);
            }
        }
        int[] chosen = pricing.choose(evaluator.pairWorth(prices), kept, this::halted);
        if (halted()) {
            return false;
        }
        RestrictedProblem next = RestrictedProblem.of(whole, arcs, chosen);
        int[] nobody = new int[0];
        finder = PrimalDualHybridGradient.goingOn(
                next.problem(),
                next.arcs(),
                new WarmStart(prices, next.from(list, fractions), nobody, nobody, nobody, finder.primalWeight()));
        list = next;
        return true;
    }

    RestrictedProblem list() {
        return list;
    }

    /** Goes on from the prices that were found. */
    BestBound proof() {
        BestBound proof = new BestBound(evaluator, finder, list.pairs().length);
        proof.offer(best);
        return proof;
    }
}
