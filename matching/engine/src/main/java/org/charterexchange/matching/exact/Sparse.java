package org.charterexchange.matching.exact;

import java.util.Arrays;

/** Sparse vectors one behind the other, each added as a whole. */
final class Sparse {

    int[] start = new int[64];
    int[] index = new int[256];
    double[] value = new double[256];
    int count;

    void clear() {
        count = 0;
    }

    /** Adds an entry to the vector that is being built. */
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

    /** Begins a vector; to be called before its first entry. */
    void begin() {
        if (count + 2 > start.length) {
            start = Arrays.copyOf(start, 2 * start.length);
        }
        start[count + 1] = count == 0 ? 0 : start[count];
        if (count == 0) {
            start[0] = 0;
        }
    }

    /** Ends the vector that is being built. */
    void end() {
        count++;
    }

    int entries() {
        return count == 0 ? 0 : start[count];
    }
}
