package org.charterexchange.matching.solver.search;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.exhaustive.ExhaustiveSearch;
import org.charterexchange.matching.solver.moves.EjectionChain;
import org.charterexchange.matching.solver.neighbourhood.LargeNeighbourhoodSearch;
import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.prices.ReducedCosts;
import org.charterexchange.matching.solver.start.RoundingHeuristic;

/**
 * Improves a matching: neighbourhoods are seated anew, each in the best way there is, until that gains nothing any more;
 * then a small round is searched through, and a large one is shaken and improved again, from the best matching each time
 * (H. Lourenço, O. Martin, T. Stützle, <em>Iterated local search</em>, 2003).
 *
 * <p>Each turn is a fixed amount of work, so that the outcome depends on the number of steps, never on time.
 */
final class IteratedLocalSearch {

    /** After so many idle rounds of neighbourhoods the matching is shaken. */
    private static final int PATIENCE = 5;

    private static final int SHAKES = 50;
    /** After so many idle rounds what was shaken is as good as it gets. */
    private static final int FAR = 5;
    /** After so many idle rounds of neighbourhoods a small round is searched through. */
    private static final int IDLE = 2;

    private static final double SURE = 0.95;

    private final EjectionChain mover;
    private final BestMatching best;
    private final BestBound proof;
    private final ExhaustiveSearch closing;
    private final SharedImprovement exchange;
    private final BooleanSupplier halted;
    private LargeNeighbourhoodSearch reseating;
    private long boundOfGuide;
    private boolean closed;
    private boolean away;
    private boolean stuck;
    private long pointsBefore;

    IteratedLocalSearch(
            EjectionChain mover,
            BestMatching best,
            BestBound proof,
            SharedBestMatching shared,
            BooleanSupplier halted) {
        exchange = new SharedImprovement(shared, mover.board, best);
        this.halted = halted;
        this.mover = mover;
        this.best = best;
        this.proof = proof;
        boundOfGuide = proof.proven().upperBound();
        reseating = new LargeNeighbourhoodSearch(mover.board, mover.guide, mover.dice, best, halted);
        closing = new ExhaustiveSearch(mover.board, best, proof, halted);
    }

    EjectionChain mover() {
        return mover;
    }

    /** Seats everybody anew from a fractional matching. */
    void dive(double[] fractions, RoundingHeuristic seating) {
        int[] pairs = new int[mover.board.pairOf.length];
        double[] most = new double[pairs.length];
        double[] sum = new double[pairs.length];
        Arrays.fill(pairs, -1);
        for (int i = 0; i < fractions.length; i++) {
            int c = mover.guide.candidateOf[i];
            sum[c] += fractions[i];
            if (fractions[i] > most[c]) {
                most[c] = fractions[i];
                pairs[c] = i;
            }
        }
        for (int c = 0; c < pairs.length; c++) {
            if (sum[c] <= 1 - SURE) {
                most[c] = 1;
                pairs[c] = -1;
            }
        }
        seating.all(pairs, most, SURE);
    }

    /** One turn of at most so many steps, or one neighbourhood; returns how many it took. */
    long advance(long most) {
        if (away) {
            return Math.min(most, wander(most));
        }
        if (!closed && reseating.idleRounds() >= IDLE && closing.due()) {
            return close(most);
        }
        long before = best.points();
        exchange.meet();
        stuck &= best.points() == before;
        if (!stuck && (reseating.idleRounds() < PATIENCE || !reseating.grown())) {
            followTheBound();
            return Math.min(most, reseating.step(most));
        }
        return Math.min(most, shake(most));
    }

    private long shake(long most) {
        long taken = 0;
        for (int k = 0; k < SHAKES && taken < most && !halted.getAsBoolean(); k++) {
            taken += reseating.shake(most - taken);
        }
        reseating.refresh();
        away = true;
        pointsBefore = best.points();
        return taken;
    }

    /** Improves what was shaken, and comes back where that has not become better than the best. */
    private long wander(long most) {
        long taken = reseating.step(most);
        if (reseating.idleRounds() >= FAR) {
            away = false;
            stuck = best.points() == pointsBefore;
            closed &= stuck;
            best.restore();
            reseating.refresh();
        }
        return taken;
    }

    private long close(long most) {
        long before = best.points();
        long taken = Math.min(most, closing.step(most));
        closed = best.points() == before;
        if (!closed) {
            reseating.refresh();
        }
        return taken;
    }

    /** Whether nothing better is left, which the prices may be unable to prove. */
    boolean exhausted() {
        return closing.exhausted();
    }

    /** Takes over what another thread has found, and gives it what this one has. The board holds the best afterwards. */
    void meet() {
        best.restore();
        exchange.meet();
    }

    /** Takes better prices as a guide once they have taken a tenth off what is left to gain. */
    private void followTheBound() {
        long bound = proof.proven().upperBound();
        if (10 * (boundOfGuide - bound) > boundOfGuide - best.points()) {
            boundOfGuide = bound;
            ReducedCosts guide = proof.guide(mover.board.problem, mover.board.arcs);
            reseating = new LargeNeighbourhoodSearch(mover.board, guide, mover.dice, best, halted);
        }
    }
}
