package org.charterexchange.matching.solver.start;

import java.util.function.Consumer;
import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.ProblemIndex;
import org.charterexchange.matching.solver.board.SplitMix64;
import org.charterexchange.matching.solver.moves.EjectionChain;
import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.prices.CertifiedBound;
import org.charterexchange.matching.solver.prices.ReducedCosts;
import org.charterexchange.matching.solver.settings.SearchSettings;
import org.jspecify.annotations.Nullable;

/** Makes one matching after the other, each beginning with the mandatory candidates alone, and keeps the best of them. */
public final class Construction {

    private final BestMatching best;
    private final ProblemIndex index;
    private final BestBound bound;
    private final SplitMix64 random;
    private final SearchSettings settings;
    private final int[] mandatory;
    private @Nullable ReducedCosts costs;
    private long boundOfCosts;

    /** Makes matchings on the board of a best one, which holds the mandatory candidates alone. */
    public Construction(
            BestMatching best, ProblemIndex index, BestBound bound, SplitMix64 random, SearchSettings settings) {
        this.best = best;
        this.index = index;
        this.bound = bound;
        this.random = random;
        this.settings = settings;
        mandatory = best.board().pairs();
    }

    /** Seats the most valuable pairs first. */
    public void greedy() {
        make(ConstructionHeuristic::greedy);
    }

    /** Keeps what fits of a matching. */
    public void complete(int[] pairs) {
        make(heuristic -> heuristic.complete(pairs));
    }

    /** Rounds a fractional matching. */
    public void round(double[] fractions) {
        make(heuristic -> heuristic.round(fractions));
    }

    private void make(Consumer<ConstructionHeuristic> heuristic) {
        heuristic.accept(new ConstructionHeuristic(chain(), settings.start()));
        best.take();
        reset(best.board());
    }

    /** Leaves the mandatory candidates alone on a board. */
    public void reset(Board board) {
        board.set(mandatory);
    }

    /** Chains that are led by the best prices so far. */
    public EjectionChain chain() {
        CertifiedBound proven = bound.proven();
        ReducedCosts current = costs;
        if (current == null || proven.upperBound() != boundOfCosts) {
            current = new ReducedCosts(index, proven.certificate());
            boundOfCosts = proven.upperBound();
            costs = current;
        }
        return new EjectionChain(best.board(), current, random, settings.moves().chain());
    }
}
