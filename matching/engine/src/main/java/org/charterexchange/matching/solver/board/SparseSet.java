package org.charterexchange.matching.solver.board;

import java.util.Arrays;

/**
 * A set of numbers below a bound, each with its place in the set; clearing costs the size of the set (P. Briggs, L. Torczon,
 * <em>An efficient representation for sparse sets</em>, 1993).
 */
public final class SparseSet {

    private final int[] number;
    private int[] all = new int[16];
    private int count;

    public SparseSet(int bound) {
        number = new int[bound];
        Arrays.fill(number, -1);
    }

    public void add(int member) {
        if (number[member] < 0) {
            if (count == all.length) {
                all = Arrays.copyOf(all, 2 * count);
            }
            number[member] = count;
            all[count++] = member;
        }
    }

    /** The place of a number in the set, or -1. */
    public int number(int member) {
        return number[member];
    }

    public int size() {
        return count;
    }

    public int get(int k) {
        return all[k];
    }

    /** Orders the set. */
    public void sort() {
        Arrays.sort(all, 0, count);
        for (int k = 0; k < count; k++) {
            number[all[k]] = k;
        }
    }

    public int[] all() {
        return Arrays.copyOf(all, count);
    }

    public void clear() {
        for (int k = 0; k < count; k++) {
            number[all[k]] = -1;
        }
        count = 0;
    }
}
