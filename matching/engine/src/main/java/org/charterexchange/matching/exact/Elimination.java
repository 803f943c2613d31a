package org.charterexchange.matching.exact;

import java.util.Arrays;

/**
 * Takes a basis apart into a lower and an upper triangle: columns and rows with a single entry come first, as nearly all
 * of a matching's basis has, then a small rest with threshold pivoting.
 *
 * <p>L. Suhl, U. Suhl, <em>Computing sparse LU factorizations for large-scale linear programming bases</em>, 1990.
 */
final class Elimination {

    private static final double THRESHOLD = 0.1;
    private static final double SINGULAR = 1e-9;
    private static final double ZERO = 1e-13;

    /** The multipliers below each pivot that has some, with its row. */
    final SparseVectors lower = new SparseVectors();
    /** What stands above each pivot, in the order of the pivots, with their rows. */
    final SparseVectors upper = new SparseVectors();
    /** The pivot of each row. */
    final double[] diagonal;

    private final ConstraintMatrix columns;
    private final int rows;
    private final int[] columnCount;
    private final int[] rowCount;
    private final int[] pivotOf; // of each row: the position of the column whose pivot it is, or -1
    private final int[] listStart;
    private int[] list = new int[256];
    private final int[] queue;
    private final boolean[] placed; // of each position
    private final double[] dense;

    Elimination(ConstraintMatrix columns) {
        this.columns = columns;
        rows = columns.rows;
        diagonal = new double[rows];
        columnCount = new int[rows];
        rowCount = new int[rows];
        pivotOf = new int[rows];
        listStart = new int[rows + 1];
        queue = new int[2 * rows + 1];
        placed = new boolean[rows];
        dense = new double[rows];
    }

    /**
     * Takes a basis apart and puts each of its variables at the row of its pivot.
     *
     * @param basic the variables; where they depend on one another, some are replaced by slack variables
     */
    void run(int[] basic) {
        lower.clear();
        upper.clear();
        Arrays.fill(pivotOf, -1);
        Arrays.fill(placed, false);
        count(basic);
        takeSingleColumns(basic);
        takeSingleRows(basic);
        takeRest(basic);
        int[] given = basic.clone();
        for (int row = 0; row < rows; row++) {
            if (pivotOf[row] >= 0) {
                basic[row] = given[pivotOf[row]];
            } else {
                basic[row] = columns.structurals + row;
                upperColumn(basic[row], row);
            }
        }
    }

    private void count(int[] basic) {
        Arrays.fill(listStart, 0);
        int entries = 0;
        for (int position = 0; position < rows; position++) {
            int variable = basic[position];
            if (columns.slack(variable)) {
                columnCount[position] = 1;
                listStart[variable - columns.structurals + 1]++;
            } else {
                columnCount[position] = columns.start[variable + 1] - columns.start[variable];
                for (int k = columns.start[variable]; k < columns.start[variable + 1]; k++) {
                    listStart[columns.row[k] + 1]++;
                }
            }
            entries += columnCount[position];
        }
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
            if (columns.slack(variable)) {
                list[next[variable - columns.structurals]++] = position;
            } else {
                for (int k = columns.start[variable]; k < columns.start[variable + 1]; k++) {
                    list[next[columns.row[k]]++] = position;
                }
            }
        }
    }

    /** ConstraintMatrix with one entry in the rows that are left, until there are none. */
    private void takeSingleColumns(int[] basic) {
        int end = 0;
        for (int position = 0; position < rows; position++) {
            if (columnCount[position] == 1) {
                queue[end++] = position;
            }
        }
        for (int at = 0; at < end; at++) {
            int position = queue[at];
            if (placed[position] || columnCount[position] != 1) {
                continue;
            }
            int pivotRow = openRow(basic[position]);
            upperColumn(basic[position], pivotRow);
            place(position, pivotRow);
            for (int k = listStart[pivotRow]; k < listStart[pivotRow + 1]; k++) {
                int other = list[k];
                if (!placed[other] && --columnCount[other] == 1) {
                    queue[end++] = other;
                }
            }
        }
    }

    private int openRow(int variable) {
        if (columns.slack(variable)) {
            return variable - columns.structurals;
        }
        for (int k = columns.start[variable]; k < columns.start[variable + 1]; k++) {
            if (pivotOf[columns.row[k]] < 0) {
                return columns.row[k];
            }
        }
        throw new IllegalStateException("no row is left for variable " + variable);
    }

    /** Lists a column's entries in rows that have their pivot, and keeps that of the pivot itself. */
    private void upperColumn(int variable, int pivotRow) {
        upper.begin(pivotRow);
        if (columns.slack(variable)) {
            diagonal[pivotRow] = 1;
        } else {
            for (int k = columns.start[variable]; k < columns.start[variable + 1]; k++) {
                int row = columns.row[k];
                if (row == pivotRow) {
                    diagonal[pivotRow] = columns.coefficient[k];
                } else if (pivotOf[row] >= 0) {
                    upper.add(row, columns.coefficient[k]);
                }
            }
        }
        upper.end();
    }

    private void place(int position, int pivotRow) {
        placed[position] = true;
        pivotOf[pivotRow] = position;
    }

    /** Rows with one entry in the columns that are left, until there are none. */
    private void takeSingleRows(int[] basic) {
        int end = 0;
        for (int row = 0; row < rows; row++) {
            if (pivotOf[row] < 0) {
                int open = 0;
                for (int k = listStart[row]; k < listStart[row + 1]; k++) {
                    open += placed[list[k]] ? 0 : 1;
                }
                rowCount[row] = open;
                if (open == 1) {
                    queue[end++] = row;
                }
            }
        }
        for (int at = 0; at < end; at++) {
            int pivotRow = queue[at];
            if (pivotOf[pivotRow] >= 0 || rowCount[pivotRow] != 1) {
                continue;
            }
            int position = -1;
            for (int k = listStart[pivotRow]; position < 0; k++) {
                position = placed[list[k]] ? -1 : list[k];
            }
            int variable = basic[position];
            upperColumn(variable, pivotRow);
            place(position, pivotRow);
            lower.begin(pivotRow);
            for (int k = columns.start[variable]; k < columns.start[variable + 1]; k++) {
                int row = columns.row[k];
                if (pivotOf[row] < 0) {
                    lower.add(row, columns.coefficient[k] / diagonal[pivotRow]);
                    if (--rowCount[row] == 1) {
                        queue[end++] = row;
                    }
                }
            }
            lower.endUnlessEmpty();
        }
    }

    /** The rest, column by column, those with few entries first. */
    private void takeRest(int[] basic) {
        int count = 0;
        for (int position = 0; position < rows; position++) {
            if (!placed[position] && !columns.slack(basic[position])) {
                queue[count++] = position;
            }
        }
        long[] sorted = new long[count];
        for (int k = 0; k < count; k++) {
            sorted[k] = ((long) open(basic[queue[k]]) << 32) | queue[k];
        }
        Arrays.sort(sorted);
        int firstLower = lower.count;
        for (long key : sorted) {
            takeColumn(basic, (int) key, firstLower);
        }
    }

    private int open(int variable) {
        int open = 0;
        for (int k = columns.start[variable]; k < columns.start[variable + 1]; k++) {
            open += pivotOf[columns.row[k]] < 0 ? 1 : 0;
        }
        return open;
    }

    private void takeColumn(int[] basic, int position, int firstLower) {
        int variable = basic[position];
        int touched = 0;
        for (int k = columns.start[variable]; k < columns.start[variable + 1]; k++) {
            dense[columns.row[k]] = columns.coefficient[k];
            queue[rows + touched++] = columns.row[k];
        }
        for (int column = firstLower; column < lower.count; column++) {
            double factor = dense[lower.row[column]];
            if (factor != 0) {
                for (int k = lower.start[column]; k < lower.start[column + 1]; k++) {
                    int row = lower.index[k];
                    if (dense[row] == 0) {
                        queue[rows + touched++] = row;
                    }
                    double changed = dense[row] - factor * lower.value[k];
                    dense[row] = Math.abs(changed) < ZERO ? Double.MIN_VALUE : changed;
                }
            }
        }
        int pivotRow = pivotRow(touched);
        if (pivotRow >= 0) {
            diagonal[pivotRow] = dense[pivotRow];
            upper.begin(pivotRow);
            for (int k = 0; k < touched; k++) {
                int row = queue[rows + k];
                if (pivotOf[row] >= 0 && Math.abs(dense[row]) > ZERO) {
                    upper.add(row, dense[row]);
                }
            }
            upper.end();
            place(position, pivotRow);
            lower.begin(pivotRow);
            for (int k = 0; k < touched; k++) {
                int row = queue[rows + k];
                if (pivotOf[row] < 0 && Math.abs(dense[row]) > ZERO) {
                    lower.add(row, dense[row] / diagonal[pivotRow]);
                }
            }
            lower.endUnlessEmpty();
        }
        for (int k = 0; k < touched; k++) {
            dense[queue[rows + k]] = 0;
        }
    }

    /** The open row with the fewest entries among those large enough; -1 where the column is a sum of others. */
    private int pivotRow(int touched) {
        double largest = SINGULAR;
        for (int k = 0; k < touched; k++) {
            int row = queue[rows + k];
            if (pivotOf[row] < 0) {
                largest = Math.max(largest, Math.abs(dense[row]));
            }
        }
        int chosen = -1;
        for (int k = 0; k < touched; k++) {
            int row = queue[rows + k];
            if (pivotOf[row] < 0
                    && Math.abs(dense[row]) >= Math.max(THRESHOLD * largest, 2 * SINGULAR)
                    && (chosen < 0
                            || rowCount[row] < rowCount[chosen]
                            || (rowCount[row] == rowCount[chosen] && row < chosen))) {
                chosen = row;
            }
        }
        return chosen;
    }
}
