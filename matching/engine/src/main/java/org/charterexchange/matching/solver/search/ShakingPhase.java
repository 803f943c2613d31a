package org.charterexchange.matching.solver.search;

import org.charterexchange.matching.solver.shaking.Shaking;

/** Shakes the matching where nothing else brings anything; a turn is one shake of many neighbourhoods. */
final class ShakingPhase implements Phase {

    private final Shaking shaking;
    private final LocalOptimum optimum;
    private final SharedImprovement shared;
    private final Budget budget;

    ShakingPhase(Shaking shaking, LocalOptimum optimum, SharedImprovement shared, Budget budget) {
        this.shaking = shaking;
        this.optimum = optimum;
        this.shared = shared;
        this.budget = budget;
    }

    @Override
    public boolean due() {
        return budget.mayImprove();
    }

    @Override
    public void run() {
        if (shared.synchronise() && optimum.stuck()) {
            optimum.improvedElsewhere();
            return;
        }
        long left = budget.stepsLeft();
        budget.count(Math.min(left, shaking.shake(left)));
        optimum.shake();
    }
}
