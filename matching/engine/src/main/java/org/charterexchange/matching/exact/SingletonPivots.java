package org.charterexchange.matching.exact;

/** Takes the pivots that need no elimination: of columns, then of rows, that have a single entry left. */
final class SingletonPivots {

    private final ConstraintMatrix matrix;
    private final TriangularFactors factors;
    private final BasisPattern pattern;
    private final int rows;
    private final int[] queue;

    SingletonPivots(ConstraintMatrix matrix, TriangularFactors factors, BasisPattern pattern) {
        this.matrix = matrix;
        this.factors = factors;
        this.pattern = pattern;
        rows = matrix.rows;
        queue = new int[rows];
    }

    /** Columns with one entry in the rows that are left, until there are none. */
    void takeColumns(int[] basic) {
        int[] count = pattern.columnCount;
        int end = 0;
        for (int position = 0; position < rows; position++) {
            if (count[position] == 1) {
                queue[end++] = position;
            }
        }
        for (int at = 0; at < end; at++) {
            int position = queue[at];
            if (factors.placed[position] || count[position] != 1) {
                continue;
            }
            int pivotRow = openRow(basic[position]);
            factors.addUpperColumn(basic[position], pivotRow);
            factors.place(position, pivotRow);
            for (int k = pattern.listStart[pivotRow]; k < pattern.listStart[pivotRow + 1]; k++) {
                int other = pattern.list[k];
                if (!factors.placed[other] && --count[other] == 1) {
                    queue[end++] = other;
                }
            }
        }
    }

    private int openRow(int variable) {
        if (matrix.slack(variable)) {
            return variable - matrix.structurals;
        }
        for (int k = matrix.start[variable]; k < matrix.start[variable + 1]; k++) {
            if (factors.pivotOf[matrix.row[k]] < 0) {
                return matrix.row[k];
            }
        }
        throw new IllegalStateException("no row is left for variable " + variable);
    }

    /** Rows with one entry in the columns that are left, until there are none. */
    void takeRows(int[] basic) {
        int end = countOpenColumns();
        for (int at = 0; at < end; at++) {
            int pivotRow = queue[at];
            if (factors.pivotOf[pivotRow] >= 0 || pattern.rowCount[pivotRow] != 1) {
                continue;
            }
            int position = openColumn(pivotRow);
            int variable = basic[position];
            factors.addUpperColumn(variable, pivotRow);
            factors.place(position, pivotRow);
            factors.lower.begin(pivotRow);
            for (int k = matrix.start[variable]; k < matrix.start[variable + 1]; k++) {
                int row = matrix.row[k];
                if (factors.pivotOf[row] < 0) {
                    factors.lower.add(row, matrix.coefficient[k] / factors.diagonal[pivotRow]);
                    if (--pattern.rowCount[row] == 1) {
                        queue[end++] = row;
                    }
                }
            }
            factors.lower.endUnlessEmpty();
        }
    }

    /** Counts for each row that has no pivot the columns that have none; returns how many rows with one were queued. */
    private int countOpenColumns() {
        int end = 0;
        for (int row = 0; row < rows; row++) {
            if (factors.pivotOf[row] < 0) {
                int open = 0;
                for (int k = pattern.listStart[row]; k < pattern.listStart[row + 1]; k++) {
                    open += factors.placed[pattern.list[k]] ? 0 : 1;
                }
                pattern.rowCount[row] = open;
                if (open == 1) {
                    queue[end++] = row;
                }
            }
        }
        return end;
    }

    private int openColumn(int row) {
        int k = pattern.listStart[row];
        while (factors.placed[pattern.list[k]]) {
            k++;
        }
        return pattern.list[k];
    }
}
