package org.charterexchange.matching.solver.settings;

/**
 * The search of components by themselves.
 *
 * @param rounds how the time or the steps are dealt out
 * @param lookMilliseconds between two looks of the caller's thread at the listener
 */
public record ComponentSettings(Rounds rounds, int lookMilliseconds) {

    /**
     * Rounds: each component has a share of each, so that all have a matching early.
     *
     * @param first what the first round takes of what is left, at most
     * @param second what the second takes of what is left; those that follow take all
     * @param firstSeconds that the first round takes at most, beside {@code firstSecondsOfPair} for each pair and thread: a
     *     first matching of all takes about so long, and a long search has it as early as a short one
     * @param firstSecondsOfPair seconds for each pair and thread
     * @param used the share of the time from which on all counts as used
     */
    public record Rounds(double first, double second, double firstSeconds, double firstSecondsOfPair, double used) {}
}
