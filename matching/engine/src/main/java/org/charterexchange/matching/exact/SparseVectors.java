package org.charterexchange.matching.exact;

import java.util.Arrays;

/** SparseVectors vectors one behind the other, each with a row that it belongs to. */
final class SparseVectors {

    int count;
    int[] row = new int[64];
    int[] start = new int[65];
    int[] index = new int[256];
    double[] value = new double[256];

    void clear() {
        count = 0;
    }

    /** Begins a vector; unless it is ended it was none. */
    void begin(int rowOfVector) {
        if (count == row.length) {
            row = Arrays.copyOf(row, 2 * count);
            start = Arrays.copyOf(start, 2 * count + 1);
        }
        row[count] = rowOfVector;
        start[count + 1] = start[count];
    }

    /** Adds an entry to the vector that was begun. */
    void add(int at, double what) {
        int end = start[count + 1];
        if (end == index.length) {
            index = Arrays.copyOf(index, 2 * end);
            value = Arrays.copyOf(value, 2 * end);
        }
        index[end] = at;
        value[end] = what;
        start[count + 1] = end + 1;
    }

    void end() {
        count++;
    }

    /** Ends the vector if it has entries. */
    void endUnlessEmpty() {
        if (start[count + 1] > start[count]) {
            count++;
        }
    }

    int entries() {
        return start[count];
    }
}
