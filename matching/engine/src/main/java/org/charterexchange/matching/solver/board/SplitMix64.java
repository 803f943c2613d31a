package org.charterexchange.matching.solver.board;

/** SplitMix64 (G. Steele, D. Lea, C. Flood, 2014): small, fast and the same on every machine. */
public final class SplitMix64 {

    private long state;

    public SplitMix64(long seed) {
        state = seed;
    }

    public long next() {
        long z = state += 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number in [0, bound), bound at least 1. */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** A number in [0, 1). */
    public double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }
}
