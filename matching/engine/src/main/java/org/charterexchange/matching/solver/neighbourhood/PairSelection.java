package org.charterexchange.matching.solver.neighbourhood;

import java.util.Arrays;

/** Pairs from which free candidates may choose, candidate by candidate. */
public final class PairSelection {

    private int[] pairs = new int[64];
    private int[] candidates = new int[64];
    private boolean[] held = new boolean[64];
    private int size;

    /** Leaves none. */
    public void clear() {
        size = 0;
    }

    /**
     * Adds a pair.
     *
     * @param candidate whose it is, the one before or the next
     * @param pair which fits the board without the free candidates
     * @param isHeld whether it is in the best matching known, near which the search begins
     */
    public void add(int candidate, int pair, boolean isHeld) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
            candidates = Arrays.copyOf(candidates, 2 * size);
            held = Arrays.copyOf(held, 2 * size);
        }
        held[size] = isHeld;
        candidates[size] = candidate;
        pairs[size++] = pair;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The number of the {@code k}-th pair in the problem. */
    public int pair(int k) {
        return pairs[k];
    }

    /** Whose the {@code k}-th pair is. */
    public int candidate(int k) {
        return candidates[k];
    }

    /** Whether the {@code k}-th pair is in the best matching known. */
    boolean held(int k) {
        return held[k];
    }

    /** Whose each pair is. */
    int[] candidates() {
        return Arrays.copyOf(candidates, size);
    }
}
