package org.charterexchange.matching.solver.board;

/** The numbers from 0 on grouped by a small key each, ascending within a group; a counting sort in O(n) makes them. */
public final class DenseGroups {

    private final int[] starts;
    private final int[] members;

    private DenseGroups(int[] starts, int[] members) {
        this.starts = starts;
        this.members = members;
    }

    /**
     * Groups the indices of an array.
     *
     * @param keys of each index, from 0 on
     * @param groups above every key
     */
    public static DenseGroups by(int[] keys, int groups) {
        int[] starts = new int[groups + 1];
        for (int key : keys) {
            starts[key + 1]++;
        }
        for (int g = 1; g < starts.length; g++) {
            starts[g] += starts[g - 1];
        }
        int[] next = starts.clone();
        int[] members = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            members[next[keys[i]]++] = i;
        }
        return new DenseGroups(starts, members);
    }

    /** Where the members of a group begin. */
    public int start(int group) {
        return starts[group];
    }

    /** Where they end, exclusively. */
    public int end(int group) {
        return starts[group + 1];
    }

    /** How many members a group has. */
    public int size(int group) {
        return starts[group + 1] - starts[group];
    }

    /** The member at a place between {@link #start} and {@link #end}. */
    public int member(int at) {
        return members[at];
    }

    /** A member of a group that is not empty, each as likely as another. */
    public int draw(int group, SplitMix64 random) {
        return members[starts[group] + random.below(size(group))];
    }
}
