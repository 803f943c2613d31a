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
import org.charterexchange.matching.solver.prices.CertifiedBound;
import org.charterexchange.matching.solver.settings.ColumnSettings;
import org.charterexchange.matching.solver.settings.SearchSettings;
import org.jspecify.annotations.Nullable;

/**
 * Finds prices for problems in which candidates have many pairs from a few of them: what else is worth more at those prices
 * joins in, until hardly anything is (column generation: M. Lübbecke, J. Desrosiers, <em>Selected topics in column
 * generation</em>, 2005). The bound holds over all pairs at any time.
 */
public final class ColumnGeneration {

    private final Problem whole;
    private final OrganisationArcs arcs;
    private final LongPredicate halted;
    private final BoundEvaluator evaluator;
    private final ColumnSelection selection;
    private final SearchSettings settings;
    private final ColumnSettings.Rounds rounds;
    private final BitSet always = new BitSet();
    private RestrictedProblem restricted;
    private PrimalDualHybridGradient method;
    private Certificate best;
    private long upperBound;

    /**
     * A restricted problem to begin with.
     *
     * @param start a matching whose pairs are always listed, or null
     * @param halted told the bound so far and asked whether to end, many times a second
     */
    ColumnGeneration(
            Problem whole,
            OrganisationArcs arcs,
            int @Nullable [] start,
            SearchSettings settings,
            LongPredicate halted) {
        this.whole = whole;
        this.arcs = arcs;
        this.halted = halted;
        evaluator = new BoundEvaluator(whole, arcs);
        this.settings = settings;
        rounds = settings.columns().rounds();
        selection = new ColumnSelection(whole, settings.columns());
        CertifiedBound none = CertifiedBound.withoutPrices(whole, evaluator);
        best = none.certificate();
        upperBound = none.upperBound();
        for (int pair : start == null ? new int[0] : start) {
            if (pair >= 0) {
                always.set(pair);
            }
        }
        BitSet first = selection.spread();
        first.or(always);
        restricted = RestrictedProblem.of(
                whole, arcs, selection.choose((c, pair) -> whole.pairValue()[pair], first, this::halted));
        method = new PrimalDualHybridGradient(restricted.problem(), restricted.arcs());
        prove(method.certificate());
    }

    /** Whether it pays to keep to a part of the pairs. */
    public static boolean pays(Problem problem, ColumnSettings settings) {
        long most = 0;
        for (int c = 0; c < problem.candidateCount(); c++) {
            most += Math.min(
                    2 * settings.rounds().pairsOfCandidate(), problem.firstPair()[c + 1] - problem.firstPair()[c]);
        }
        return problem.pairCount() > settings.worthwhile().pairs()
                && problem.pairCount() > settings.worthwhile().times() * most;
    }

    private boolean halted() {
        return halted.test(upperBound);
    }

    private void prove(Certificate prices) {
        long proven = evaluator.evaluate(prices);
        if (proven < upperBound) {
            upperBound = proven;
            best = prices;
        }
    }

    /** Lists pairs anew at better and better prices until hardly any other is worth more. */
    void run() {
        for (int round = 0; round < rounds.most(); round++) {
            if (!advance()) {
                return;
            }
            Certificate prices = method.certificate();
            prove(prices);
            if (upperBound - method.bound() < rounds.nearEnough() * upperBound || !select(prices)) {
                return;
            }
        }
    }

    /** Better prices from the listed pairs; whether that was not halted. */
    private boolean advance() {
        int chunk = Math.max(1, Math.min(rounds.iterations(), rounds.chunkWork() / (restricted.pairs().length + 1)));
        for (int done = 0; done < rounds.iterations(); done += chunk) {
            if (halted()) {
                return false;
            }
            method.advance(chunk, true);
        }
        return !halted();
    }

    /** Another list; whether that was not halted, else the list stays as it was. */
    private boolean select(Certificate prices) {
        double[] fractions = method.fractions();
        BitSet kept = new BitSet(whole.pairCount());
        kept.or(always);
        for (int k = 0; k < fractions.length; k++) {
            if (fractions[k] > 0) {
                kept.set(restricted.pairs()[k]);
            }
        }
        int[] chosen = selection.choose(evaluator.pairWorth(prices), kept, this::halted);
        if (halted()) {
            return false;
        }
        RestrictedProblem next = RestrictedProblem.of(whole, arcs, chosen);
        int[] nobody = new int[0];
        method = PrimalDualHybridGradient.goingOn(
                next.problem(),
                next.arcs(),
                new WarmStart(prices, next.from(restricted, fractions), nobody, nobody, nobody, method.primalWeight()));
        restricted = next;
        return true;
    }

    RestrictedProblem restricted() {
        return restricted;
    }

    /** Goes on from the prices that were found. */
    BestBound bound() {
        BestBound bound = BestBound.ofRestricted(evaluator, method, restricted.pairs().length, settings.prices());
        bound.offer(best);
        return bound;
    }
}
