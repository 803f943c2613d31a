package org.charterexchange.matching.solver.neighbourhood;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.charterexchange.matching.exact.MixedIntegerProgramme;

/** The indices of an array grouped by the value there, by rising value; within a group by rising index. */
final class SparseGroups {

    private final int[] keys;
    private final int[] starts;
    private final int[] members;

    private SparseGroups(int[] keys, int[] starts, int[] members) {
        this.keys = keys;
        this.starts = starts;
        this.members = members;
    }

    static SparseGroups by(int[] values) {
        long[] sorted = IntStream.range(0, values.length)
                .mapToLong(k -> (long) values[k] << 32 | k)
                .sorted()
                .toArray();
        int[] members = new int[sorted.length];
        int[] keys = new int[sorted.length];
        int[] starts = new int[sorted.length + 1];
        int groups = 0;
        for (int k = 0; k < sorted.length; k++) {
            members[k] = (int) sorted[k];
            int key = (int) (sorted[k] >> 32);
            if (groups == 0 || keys[groups - 1] != key) {
                starts[groups] = k;
                keys[groups++] = key;
            }
        }
        starts[groups] = sorted.length;
        return new SparseGroups(Arrays.copyOf(keys, groups), starts, members);
    }

    int count() {
        return keys.length;
    }

    int key(int group) {
        return keys[group];
    }

    /** The group of a value, or -1. */
    int find(int key) {
        return Math.max(-1, Arrays.binarySearch(keys, key));
    }

    int start(int group) {
        return starts[group];
    }

    int end(int group) {
        return starts[group + 1];
    }

    int size(int group) {
        return starts[group + 1] - starts[group];
    }

    int member(int k) {
        return members[k];
    }

    /** How many different values another array, ordered, has at the indices of a group. */
    int distinct(int group, int[] ordered) {
        int distinct = 0;
        for (int k = starts[group]; k < starts[group + 1]; k++) {
            if (k == starts[group] || ordered[members[k]] != ordered[members[k - 1]]) {
                distinct++;
            }
        }
        return distinct;
    }

    /**
     * Adds a row to a programme in whose variables the grouped indices are numbered: so many of a group at most.
     *
     * @param rowOf receives the row at each member
     */
    void sumAtMost(int most, int group, MixedIntegerProgramme programme, int[] rowOf) {
        int row = programme.addRow(most, false);
        for (int k = starts[group]; k < starts[group + 1]; k++) {
            programme.set(row, members[k], 1);
            rowOf[members[k]] = row;
        }
    }
}
