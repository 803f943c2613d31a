package org.charterexchange.matching.benchmark.peers.programmes;

/** A way to solve mixed-integer programmes. */
public interface ProgrammeSolver {

    /** The name in the tables. */
    String name();

    /**
     * Solves a programme.
     *
     * @param seconds when to end at the latest
     */
    ProgrammeAnswer solve(ProgrammeTask task, int seconds);
}
