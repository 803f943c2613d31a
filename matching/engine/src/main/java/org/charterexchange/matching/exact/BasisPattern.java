package org.charterexchange.matching.exact;

import java.util.Arrays;

/** Where a basis has entries: how many each column and each row has, and the columns of each row. */
final class BasisPattern {

    /** How many entries each column of the basis has, by its position. */
    final int[] columnCount;
    /** How many entries each row has. */
    final int[] rowCount;
    /** Where the positions of each row's columns begin in {@link #list}. */
    final int[] listStart;

    int[] list = new int[256];

    private final ConstraintMatrix matrix;
    private final int rows;

    BasisPattern(ConstraintMatrix matrix) {
        this.matrix = matrix;
        rows = matrix.rows;
        columnCount = new int[rows];
        rowCount = new int[rows];
        listStart = new int[rows + 1];
    }

    void fill(int[] basic) {
        int entries = count(basic);
        if (list.length < entries) {
            list = new int[2 * entries];
        }
        for (int row = 0; row < rows; row++) {
            rowCount[row] = listStart[row + 1];
            listStart[row + 1] += listStart[row];
        }
        int[] next = Arrays.copyOf(listStart, rows);
        for (int position = 0; position < rows; position++) {
            int variable = basic[position];
            if (matrix.slack(variable)) {
                list[next[variable - matrix.structurals]++] = position;
            } else {
                for (int k = matrix.start[variable]; k < matrix.start[variable + 1]; k++) {
                    list[next[matrix.row[k]]++] = position;
                }
            }
        }
    }

    /** Counts the entries of each column and, one further on in {@link #listStart}, of each row; returns their sum. */
    private int count(int[] basic) {
        Arrays.fill(listStart, 0);
        int entries = 0;
        for (int position = 0; position < rows; position++) {
            int variable = basic[position];
            if (matrix.slack(variable)) {
                columnCount[position] = 1;
                listStart[variable - matrix.structurals + 1]++;
            } else {
                columnCount[position] = matrix.start[variable + 1] - matrix.start[variable];
                for (int k = matrix.start[variable]; k < matrix.start[variable + 1]; k++) {
                    listStart[matrix.row[k] + 1]++;
                }
            }
            entries += columnCount[position];
        }
        return entries;
    }
}
