package org.charterexchange.matching.exact;

import java.util.Arrays;

/** The two triangles of a basis, and which of its columns have found their pivot while they are being made. */
final class TriangularFactors {

    /** The multipliers below each pivot that has some, with its row. */
    final SparseVectors lower = new SparseVectors();
    /** What stands above each pivot, in the order of the pivots, with their rows. */
    final SparseVectors upper = new SparseVectors();
    /** The pivot of each row. */
    final double[] diagonal;
    /** The position in the basis of the column whose pivot is in the row, or -1. */
    final int[] pivotOf;
    /** Whether the column at a position of the basis has its pivot. */
    final boolean[] placed;

    private final ConstraintMatrix matrix;

    TriangularFactors(ConstraintMatrix matrix) {
        this.matrix = matrix;
        diagonal = new double[matrix.rows];
        pivotOf = new int[matrix.rows];
        placed = new boolean[matrix.rows];
    }

    void clear() {
        lower.clear();
        upper.clear();
        Arrays.fill(pivotOf, -1);
        Arrays.fill(placed, false);
    }

    void place(int position, int pivotRow) {
        placed[position] = true;
        pivotOf[pivotRow] = position;
    }

    /** Lists a column's entries in rows that have their pivot, and keeps that of the pivot itself. */
    void addUpperColumn(int variable, int pivotRow) {
        upper.begin(pivotRow);
        if (matrix.slack(variable)) {
            diagonal[pivotRow] = 1;
        } else {
            for (int k = matrix.start[variable]; k < matrix.start[variable + 1]; k++) {
                int row = matrix.row[k];
                if (row == pivotRow) {
                    diagonal[pivotRow] = matrix.coefficient[k];
                } else if (pivotOf[row] >= 0) {
                    upper.add(row, matrix.coefficient[k]);
                }
            }
        }
        upper.end();
    }
}
