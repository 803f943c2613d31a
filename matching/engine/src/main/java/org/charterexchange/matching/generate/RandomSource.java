package org.charterexchange.matching.generate;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws that are the same on every machine and Java release: SplitMix64 (Steele, Lea and Flood 2014) and integer
 * arithmetic of our own, because the library's bounded draws are not a documented algorithm.
 */
final class RandomSource {

    private final SplittableRandom source;

    RandomSource(long seed) {
        this.source = new SplittableRandom(seed);
    }

    /** A number from 0 to {@code bound - 1}. */
    int below(int bound) {
        return (int) (((source.nextLong() >>> 32) * bound) >>> 32);
    }

    /** A number from {@code lowest} to {@code highest}, both inclusive. */
    int between(int lowest, int highest) {
        return lowest + below(highest - lowest + 1);
    }

    /** True in {@code perThousand} of 1,000 cases. */
    boolean chance(int perThousand) {
        return below(1000) < perThousand;
    }

    /** One of the choices, all alike. */
    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** An index below {@code bound} with the low ones drawn more often: the smaller of two draws. */
    int skewed(int bound) {
        return Math.min(below(bound), below(bound));
    }
}
