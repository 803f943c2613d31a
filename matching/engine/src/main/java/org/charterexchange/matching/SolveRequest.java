package org.charterexchange.matching;

import java.util.Optional;

/**
 * How to solve an instance.
 *
 * @param termination when to end at the latest
 * @param seed any number; the same seed makes the same choices
 * @param checkpoint what {@link SolveListener#checkpoint} gave for the same instance, to go on from
 */
public record SolveRequest(Termination termination, long seed, Optional<byte[]> checkpoint) {

    /** A request to begin from nothing. */
    public static SolveRequest of(Termination termination, long seed) {
        return new SolveRequest(termination, seed, Optional.empty());
    }
}
