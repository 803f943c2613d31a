package org.charterexchange.matching.solver.circulation;

import java.util.function.BooleanSupplier;
import org.charterexchange.matching.bound.Certificate;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.flow.ProximalBundleMethod;
import org.charterexchange.matching.problem.Objective;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.settings.CirculationSettings;
import org.jspecify.annotations.Nullable;

/**
 * Solves the problem as circulations for swap shares that become better and better: each lowers the bound and is a matching
 * near the best. Where nothing can be swapped and nobody is linked, the first is the best there is.
 */
public final class Circulations {

    private final Problem problem;
    private final OrganisationArcs arcs;
    private final BestBound bound;
    private final CirculationSettings settings;
    private @Nullable ProximalBundleMethod search;
    private boolean ended;
    private int @Nullable [] best;
    private long bestPoints = Long.MIN_VALUE;

    /** Circulations that were not begun. */
    public Circulations(Problem problem, OrganisationArcs arcs, BestBound bound, CirculationSettings settings) {
        this.problem = problem;
        this.arcs = arcs;
        this.bound = bound;
        this.settings = settings;
    }

    /**
     * Solves circulations and offers their bounds, or goes on where that was stopped.
     *
     * @param byTheClock whether the stops may depend on the time
     * @param stop ends it at once
     * @param enough ends it once there is one
     * @return the circulation that is worth most as a matching, links aside; null where none better was solved this time
     */
    public int @Nullable [] solve(boolean byTheClock, BooleanSupplier stop, BooleanSupplier enough) {
        long before = bestPoints;
        if (!ended
                && problem.pairCount() > 0
                && (problem.pairCount() <= settings.mostPairs() || (byTheClock && exact()))) {
            search().run(
                            settings.most(),
                            settings.tolerance(),
                            () -> stop.getAsBoolean()
                                    || (best != null && enough.getAsBoolean())
                                    || bestPoints >= bound.upperBound());
        }
        return bestPoints > before ? best : null;
    }

    /** Solves no more of them, and lets go of what that would need. */
    public void end() {
        ended = true;
        search = null;
    }

    private ProximalBundleMethod search() {
        if (search == null) {
            search = new ProximalBundleMethod(problem, (value, lowest, pairs, certificate) -> {
                if (lowest) {
                    bound.offer(numbered(certificate.get()));
                }
                keep(pairs);
            });
        }
        return search;
    }

    /** Whether one circulation is the best matching there is, which is worth waiting for while the clock allows. */
    private boolean exact() {
        return problem.linkCount() == 0 && (problem.weights().swap() == 0 || arcs.swapCount() == 0);
    }

    /** The same prices with a share for each swap of the arcs, of which a short list of pairs may have fewer itself. */
    private Certificate numbered(Certificate found) {
        Certificate.SwapShares shares = found.swapShares();
        if (shares.share().length == arcs.swapCount()) {
            return found;
        }
        int[] first = new int[arcs.swapCount()];
        int[] second = new int[first.length];
        long[] share = new long[first.length];
        boolean[] listed = new boolean[arcs.count()];
        for (int l : arcs.arc()) {
            listed[l] = true;
        }
        int next = 0;
        for (int l = 0; l < arcs.count(); l++) {
            int swap = arcs.swap()[l];
            if (swap >= 0 && arcs.forward(l)) {
                first[swap] = arcs.home()[l];
                second[swap] = arcs.host()[l];
                if (next < shares.share().length
                        && shares.first()[next] == first[swap]
                        && shares.second()[next] == second[swap]) {
                    share[swap] = shares.share()[next++];
                } else if (!listed[l]) {
                    share[swap] = problem.weights().swap() * Certificate.SCALE; // all to the way that nobody goes
                }
            }
        }
        return new Certificate(
                found.seatPrices(),
                found.hostPrices(),
                found.releasePrices(),
                found.reciprocityShares(),
                found.firstSentShares(),
                found.firstHostedShares(),
                new Certificate.SwapShares(first, second, share),
                found.linkBalances());
    }

    private void keep(int[] pairs) {
        long points = Objective.points(problem, pairs);
        if (points > bestPoints) {
            bestPoints = points;
            best = pairs;
        }
    }
}
