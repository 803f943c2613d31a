package org.charterexchange.matching.problem;

/** An index of groups: their members, and the number of each within its group, both in the order of the whole. */
final class GroupIndex {

    /** The number of each within its group. */
    final int[] number;

    private final int[][] members;

    /**
     * Groups by number.
     *
     * @param groupOf the group of each, below 0 for none
     */
    GroupIndex(int[] groupOf, int groups) {
        int[] counts = new int[groups];
        number = new int[groupOf.length];
        for (int i = 0; i < groupOf.length; i++) {
            number[i] = groupOf[i] < 0 ? -1 : counts[groupOf[i]]++;
        }
        members = new int[groups][];
        for (int group = 0; group < groups; group++) {
            members[group] = new int[counts[group]];
        }
        for (int i = 0; i < groupOf.length; i++) {
            if (groupOf[i] >= 0) {
                members[groupOf[i]][number[i]] = i;
            }
        }
    }

    /** The members of a group in rising order. */
    int[] of(int group) {
        return members[group];
    }
}
