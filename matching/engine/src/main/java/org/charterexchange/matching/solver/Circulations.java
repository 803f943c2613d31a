package org.charterexchange.matching.solver;

import java.util.function.BooleanSupplier;
import org.charterexchange.matching.flow.ShareSearch;
import org.charterexchange.matching.problem.Objective;
import org.charterexchange.matching.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Solves the round as circulations for swap shares that become better and better: each lowers the bound and is a matching
 * near the best. Where nothing can be swapped and nobody is linked, the first is the best there is.
 */
final class Circulations {

    private static final int MOST = 12;
    private static final double NEAR_ENOUGH = 0.5;

    /** Above so many eligible pairs one circulation may take longer than all else; then only the clock can tell. */
    private static final int MOST_PAIRS_BY_STEPS = 150_000;

    private final Problem problem;
    private final Proof proof;
    private int @Nullable [] best;
    private long bestPoints = Long.MIN_VALUE;

    Circulations(Problem problem, Proof proof) {
        this.problem = problem;
        this.proof = proof;
    }

    /**
     * Solves circulations and offers their bounds to the proof.
     *
     * @param byTheClock whether the stops may depend on the time
     * @param stop ends it at once
     * @param enough ends it once there is one
     * @return the circulation that is worth most as a matching, links aside; null where none was solved
     */
    int @Nullable [] solve(boolean byTheClock, BooleanSupplier stop, BooleanSupplier enough) {
        if (problem.pairCount() > 0 && (byTheClock || problem.pairCount() <= MOST_PAIRS_BY_STEPS)) {
            new ShareSearch(problem, (bound, lowest, pairs, certificate) -> {
                        if (lowest) {
                            proof.offer(certificate.get());
                        }
                        keep(pairs);
                    })
                    .run(
                            MOST,
                            NEAR_ENOUGH,
                            () -> stop.getAsBoolean()
                                    || (best != null && enough.getAsBoolean())
                                    || bestPoints >= proof.proven().upperBound());
        }
        return best;
    }

    private void keep(int[] pairs) {
        long points = Objective.points(problem, pairs);
        if (points > bestPoints) {
            bestPoints = points;
            best = pairs;
        }
    }
}
