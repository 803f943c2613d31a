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

    /** The pairs of all blocks of rows, one after the other. */
    static CompressedPairRows joined(List<CompressedPairRows> blocks) {
        CompressedPairRows all = new CompressedPairRows(
                blocks.stream().mapToInt(block -> block.candidates).sum());
        int count = blocks.stream().mapToInt(block -> block.count).sum();
        all.placements = new int[count];
        all.values = new int[count];
        for (CompressedPairRows block : blocks) {
            System.arraycopy(block.placements, 0, all.placements, all.count, block.count);
            System.arraycopy(block.values, 0, all.values, all.count, block.count);
            for (int c = 1; c <= block.candidates; c++) {
                all.firstPair[all.candidates + c] = all.count + block.firstPair[c];
            }
            all.count += block.count;
            all.candidates += block.candidates;
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
