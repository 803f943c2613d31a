package org.charterexchange.matching.solver.neighbourhood;

import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.prices.ReducedCosts;
import org.charterexchange.matching.solver.settings.NeighbourhoodSettings;

/**
 * Large neighbourhood search whose neighbourhoods are solved exactly (P. Shaw, <em>Using constraint programming and local
 * search methods to solve vehicle routing problems</em>, 1998): they grow while they are solved to the end without gain, and
 * shrink where one takes too much work.
 *
 * <p>More than half of a thousand candidates at once are often solved in some tens of milliseconds.
 */
public final class LargeNeighbourhoodSearch {

    private final Neighbourhood neighbourhood;
    private final BestMatching best;
    private final NeighbourhoodSettings settings;
    private final int candidates;
    private double size;
    private int idle;
    private int idleRounds;
    private boolean grown;
    private long boundOfCosts;

    /**
     * A search that begins with small neighbourhoods.
     *
     * @param upperBound whose prices the neighbourhoods are led by
     */
    public LargeNeighbourhoodSearch(
            Neighbourhood neighbourhood, BestMatching best, long upperBound, NeighbourhoodSettings settings) {
        this.neighbourhood = neighbourhood;
        this.best = best;
        this.settings = settings;
        boundOfCosts = upperBound;
        candidates = best.board().problem().candidateCount();
        size = settings.size().smallest();
    }

    /** How often in a row neighbourhoods that would cover everybody brought nothing. */
    public int idleRounds() {
        return idleRounds;
    }

    /** Whether neighbourhoods have grown to everybody, or to where shaking finds more in the same time. */
    public boolean grown() {
        return grown;
    }

    /** Begins anew with small neighbourhoods. */
    public void refresh() {
        grown = false;
        size = settings.size().smallest();
        idle = 0;
        idleRounds = 0;
    }

    /** Follows better prices once they have taken enough off what is left to gain, and begins anew with them. */
    public void follow(BestBound bound) {
        long upperBound = bound.upperBound();
        if (boundOfCosts - upperBound > settings.boundStep() * (boundOfCosts - best.points())) {
            boundOfCosts = upperBound;
            neighbourhood.follow(new ReducedCosts(
                    neighbourhood.costs().index(), bound.proven().certificate()));
            refresh();
        }
    }

    /**
     * Tries one neighbourhood.
     *
     * @param most how many steps' worth of work there is left
     * @return how many steps' worth of work that was
     */
    public long step(long most) {
        long before = best.board().points();
        Neighbourhood.Outcome outcome = neighbourhood.reseat((int) size, 0, most);
        best.update();
        grown |= size == candidates || outcome.work() > settings.work().much();
        adapt(best.board().points() > before, outcome.proven());
        return outcome.steps();
    }

    private void adapt(boolean better, boolean proven) {
        if (better) {
            idle = 0;
            idleRounds = 0;
        } else if (!proven) {
            size = Math.max(settings.size().smallest(), size / settings.size().growth());
        } else if (++idle > candidates / size) {
            size = Math.min(candidates, size * settings.size().growth());
            idle = 0;
            idleRounds++;
        }
    }
}
