package org.charterexchange.matching.solver.prices;

/**
 * Orders ranges of numbers by falling worth, equals by rising number: short ranges by insertion, long ones by merging
 * sorted ones, which keeps the order of equals (D. Knuth, <em>The art of computer programming</em>, volume 3, 5.2.4).
 */
final class StableRangeSort {

    private static final int SHORT = 16;

    private final double[] worth;
    private final int[] ranked;
    private int[] left = new int[SHORT];

    /**
     * A way to order.
     *
     * @param worth of each number; compared as {@link Double#compare} does
     * @param ranked where ranges are written
     */
    StableRangeSort(double[] worth, int[] ranked) {
        this.worth = worth;
        this.ranked = ranked;
    }

    /** Writes the numbers of a range, in order, into the same range. */
    void sort(int first, int end) {
        for (int from = first; from < end; from += Math.min(SHORT, end - from)) {
            insert(from, Math.min(SHORT, end - from));
        }
        for (int size = SHORT; size < end - first; size *= 2) {
            for (int from = first; end - from > size; from += Math.min(2 * size, end - from)) {
                merge(from, from + size, Math.min(from + 2 * size, end));
            }
        }
    }

    private void insert(int first, int size) {
        for (int i = first; i < first + size; i++) {
            double inserted = worth[i];
            int at = i;
            while (at > first && Double.compare(worth[ranked[at - 1]], inserted) < 0) {
                ranked[at] = ranked[at - 1];
                at--;
            }
            ranked[at] = i;
        }
    }

    private void merge(int first, int middle, int end) {
        int size = middle - first;
        if (left.length < size) {
            left = new int[2 * size];
        }
        System.arraycopy(ranked, first, left, 0, size);
        int right = middle;
        int at = first;
        for (int k = 0; k < size; k++) {
            while (right < end && Double.compare(worth[ranked[right]], worth[left[k]]) > 0) {
                ranked[at++] = ranked[right++];
            }
            ranked[at++] = left[k];
        }
    }
}
