package org.charterexchange.matching.solver;

/** Groups numbers by a key: a counting sort in O(n). */
final class Groups {

    private Groups() {}

    /** The indices of {@code key} ordered by their key; {@code start} receives where each group begins. */
    static int[] group(int[] key, int[] start) {
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
