package org.charterexchange.matching.problem;

import java.util.Arrays;
import java.util.List;

/** Pairs while they are collected, candidate by candidate. */
final class CompressedPairRows {

    private final int[] firstPair;
    private int[] placements = new int[1024];
    private int[] values = new int[1024];
    private int candidates;
    private int count;

    CompressedPairRows(int candidates) {
        this.firstPair = new int[candidates + 1];
    }

    /** The pairs of all parts, one after the other. */
    static CompressedPairRows joined(List<CompressedPairRows> parts) {
        CompressedPairRows all = new CompressedPairRows(
                parts.stream().mapToInt(part -> part.candidates).sum());
        int count = parts.stream().mapToInt(part -> part.count).sum();
        all.placements = new int[count];
        all.values = new int[count];
        for (CompressedPairRows part : parts) {
            System.arraycopy(part.placements, 0, all.placements, all.count, part.count);
            System.arraycopy(part.values, 0, all.values, all.count, part.count);
            for (int c = 1; c <= part.candidates; c++) {
                all.firstPair[all.candidates + c] = all.count + part.firstPair[c];
            }
            all.count += part.count;
            all.candidates += part.candidates;
        }
        return all;
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
        return placements.length == count ? placements : Arrays.copyOf(placements, count);
    }

    int[] values() {
        return values.length == count ? values : Arrays.copyOf(values, count);
    }
}
