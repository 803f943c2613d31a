package org.charterexchange.matching.solver.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * Phases of which the first that is due goes next.
 *
 * @param phases in the order in which they are asked
 */
record Phases(List<Phase> phases) {

    static final Phases NONE = new Phases(List.of());

    static Phases of(Phase... phases) {
        return new Phases(List.of(phases));
    }

    /** These phases, and others behind them. */
    Phases then(Phases others) {
        return new Phases(Stream.concat(phases.stream(), others.phases.stream()).toList());
    }

    /** Tells them that the search goes on with a new limit. */
    void goOn() {
        phases.forEach(Phase::goOn);
    }

    /** Runs the first that is due, again and again, until none is or the search is to end. */
    void run(Budget budget) {
        boolean ran = true;
        while (ran && !budget.halted()) {
            ran = runFirstDue();
        }
    }

    private boolean runFirstDue() {
        for (Phase phase : phases) {
            if (phase.due()) {
                phase.run();
                return true;
            }
        }
        return false;
    }
}
