package org.charterexchange.matching.problem;

import java.util.Arrays;

/** Pairs while they are collected, candidate by candidate. */
final class PairRows {

    private final int[] firstPair;
    private int[] placements = new int[1024];
    private int[] values = new int[1024];
    private int candidates;
    private int count;

    PairRows(int candidates) {
        this.firstPair = new int[candidates + 1];
    }

    void add(int placement, int value) {
        if (count == placements.length) {
            placements = Arrays.copyOf(placements, count * 2);
            values = Arrays.copyOf(values, count * 2);
        }
        placements[count] = placement;
        values[count] = value;
        count++;
    }

    void endCandidate() {
        firstPair[++candidates] = count;
    }

    int count() {
        return count;
    }

    int[] firstPair() {
        return firstPair;
    }

    int[] placements() {
        return Arrays.copyOf(placements, count);
    }

    int[] values() {
        return Arrays.copyOf(values, count);
    }
}
