package org.charterexchange.matching.solver.board;

/** Groups numbers by a key: a counting sort in O(n). */
public final class CountingSort {

    private CountingSort() {}

    /** The indices of {@code key} ordered by their key; {@code start} receives where each group begins. */
    public static int[] group(int[] key, int[] start) {
        for (int k : key) {
            start[k + 1]++;
        }
        for (int g = 1; g < start.length; g++) {
            start[g] += start[g - 1];
        }
        int[] next = start.clone();
        int[] members = new int[key.length];
        for (int i = 0; i < key.length; i++) {
            members[next[key[i]]++] = i;
        }
        return members;
    }
}
