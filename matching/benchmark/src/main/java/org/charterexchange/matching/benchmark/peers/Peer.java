package org.charterexchange.matching.benchmark.peers;

import org.charterexchange.matching.problem.Problem;

/** One way to solve a problem. */
public interface Peer {

    /** The name in the tables. */
    String name();

    /**
     * Solves the problem and offers every better matching to the progress as soon as it is found.
     *
     * @param problem what to solve
     * @param seconds when to end at the latest
     * @param seed of random choices, where there are any
     * @param progress hears of matchings and bounds
     */
    void solve(Problem problem, int seconds, long seed, PeerProgress progress);
}
