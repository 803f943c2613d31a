package org.charterexchange.matching.solver.search;

import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.moves.EjectionChain;
import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.settings.StartSettings;
import org.charterexchange.matching.solver.start.ConstructionHeuristic;
import org.charterexchange.matching.solver.start.RoundingHeuristic;

/**
 * Makes the matching that is then improved, from the fractional matching that belongs to the prices.
 *
 * <p>That is read when the phase is made, before another thread goes on with the prices.
 */
final class StartPhase implements Phase {

    private final EjectionChain chain;
    private final BestMatching best;
    private final BestBound bound;
    private final SearchControl control;
    private final StartSettings settings;
    private final double[] fractions;
    private final double primalWeight;
    private boolean begun;
    private boolean seated;

    StartPhase(EjectionChain chain, BestMatching best, BestBound bound, SearchControl control, StartSettings settings) {
        this.chain = chain;
        this.best = best;
        this.bound = bound;
        this.control = control;
        this.settings = settings;
        fractions = bound.method().fractions();
        primalWeight = bound.method().primalWeight();
    }

    /** Whether everybody was seated without being halted. */
    boolean seated() {
        return seated;
    }

    @Override
    public boolean due() {
        return !begun;
    }

    @Override
    public void run() {
        begun = true;
        Board board = chain.board();
        ConstructionHeuristic simple = new ConstructionHeuristic(chain, settings);
        simple.round(fractions);
        best.take();
        if (!control.halted()) {
            new RoundingHeuristic(board, bound.proven().certificate(), primalWeight, settings, control::halted)
                    .seat(fractions);
            seated = !control.halted();
            if (!seated) {
                simple.complete(board.pairs());
            }
            best.take();
        }
        best.restore();
    }
}
