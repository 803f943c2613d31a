package org.charterexchange.matching.exact;

import java.util.Arrays;

/**
 * The basis of a programme in factors, to solve equations with it: triangular factors found by taking columns and rows
 * with a single entry first, as nearly all of a matching's basis has, and a small rest with threshold pivoting; then
 * a column transformation for each exchange since (product form of the inverse).
 *
 * <p>L. Suhl, U. Suhl, <em>Computing sparse LU factorizations for large-scale linear programming bases</em>, 1990.
 */
final class Factors {

    private static final double THRESHOLD = 0.1;
    private static final double SINGULAR = 1e-9;
    private static final double ZERO = 1e-13;

    private final Columns columns;
    private final int rows;
    /** The multipliers of each lower column, with the row of its pivot. */
    private final Sparse lower = new Sparse();

    private int[] lowerPivot = new int[64];
    /** The rows of the pivots in their order. */
    private final int[] order;

    private final double[] diagonal;
    /** The upper factor by pivots in their order, and the same by the rows of pivots, for the transposed equations. */
    private final Sparse upper = new Sparse();

    private final int[] byRowStart;
    private int[] byRowIndex = new int[256];
    private double[] byRowValue = new double[256];
    private final Sparse exchanges = new Sparse();
    private int[] exchangeRow = new int[64];
    private double[] exchangePivot = new double[64];

    private final int[] columnCount;
    private final int[] rowCount;
    private final int[] pivotOf; // of each row: the position of the column whose pivot it is, or -1
    private final int[] listStart;
    private int[] list = new int[256];
    private final int[] queue;
    private final boolean[] placed; // of each position
    private final double[] dense;
    private int pivots;

    Factors(Columns columns) {
        this.columns = columns;
        rows = columns.rows;
        order = new int[rows];
        diagonal = new double[rows];
        byRowStart = new int[rows + 1];
        columnCount = new int[rows];
        rowCount = new int[rows];
        pivotOf = new int[rows];
        listStart = new int[rows + 1];
        queue = new int[2 * rows + 1];
        placed = new boolean[rows];
        dense = new double[rows];
    }

    int exchanges() {
        return exchanges.count;
    }

    /** How many entries a solution goes through at most. */
    int entries() {
        return lower.entries() + upper.entries() + exchanges.entries();
    }

    /**
     * Factorises a basis anew and puts each of its variables at the row of its pivot.
     *
     * @param basic the variables; in a singular basis some are replaced by slack variables
     */
    void factorise(int[] basic) {
        lower.clear();
        upper.clear();
        exchanges.clear();
        pivots = 0;
        Arrays.fill(pivotOf, -1);
        Arrays.fill(placed, false);
        count(basic);
        takeSingleColumns(basic);
        takeSingleRows(basic);
        takeRest(basic);
        int[] arranged = new int[rows];
        for (int row = 0; row < rows; row++) {
            arranged[row] = pivotOf[row] < 0 ? columns.structurals + row : basic[pivotOf[row]];
            if (pivotOf[row] < 0) {
                upper.begin();
                upper.end();
                diagonal[row] = 1;
                order[pivots++] = row;
            }
        }
        System.arraycopy(arranged, 0, basic, 0, rows);
        transpose();
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

    /** Columns with one entry in the rows that are left, until there are none. */
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
        upper.begin();
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
        order[pivots++] = pivotRow;
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
            beginLower(pivotRow);
            for (int k = columns.start[variable]; k < columns.start[variable + 1]; k++) {
                int row = columns.row[k];
                if (pivotOf[row] < 0) {
                    lower.add(row, columns.coefficient[k] / diagonal[pivotRow]);
                    if (--rowCount[row] == 1) {
                        queue[end++] = row;
                    }
                }
            }
            endLower();
        }
    }

    private void beginLower(int pivotRow) {
        if (lower.count == lowerPivot.length) {
            lowerPivot = Arrays.copyOf(lowerPivot, 2 * lower.count);
        }
        lowerPivot[lower.count] = pivotRow;
        lower.begin();
    }

    /** A column without entries below its pivot changes nothing. */
    private void endLower() {
        if (lower.start[lower.count + 1] > lower.start[lower.count]) {
            lower.end();
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
        upper.begin();
        int touched = 0;
        for (int k = columns.start[variable]; k < columns.start[variable + 1]; k++) {
            dense[columns.row[k]] = columns.coefficient[k];
            queue[rows + touched++] = columns.row[k];
        }
        for (int column = firstLower; column < lower.count; column++) {
            double factor = dense[lowerPivot[column]];
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
            for (int k = 0; k < touched; k++) {
                int row = queue[rows + k];
                if (pivotOf[row] >= 0 && Math.abs(dense[row]) > ZERO) {
                    upper.add(row, dense[row]);
                }
            }
            upper.end();
            place(position, pivotRow);
            beginLower(pivotRow);
            for (int k = 0; k < touched; k++) {
                int row = queue[rows + k];
                if (pivotOf[row] < 0 && Math.abs(dense[row]) > ZERO) {
                    lower.add(row, dense[row] / diagonal[pivotRow]);
                }
            }
            endLower();
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

    private void transpose() {
        int entries = upper.entries();
        if (byRowIndex.length < entries) {
            byRowIndex = new int[2 * entries];
            byRowValue = new double[2 * entries];
        }
        Arrays.fill(byRowStart, 0);
        for (int k = 0; k < entries; k++) {
            byRowStart[upper.index[k] + 1]++;
        }
        for (int row = 0; row < rows; row++) {
            byRowStart[row + 1] += byRowStart[row];
        }
        int[] next = Arrays.copyOf(byRowStart, rows);
        for (int pivot = 0; pivot < rows; pivot++) {
            for (int k = upper.start[pivot]; k < upper.start[pivot + 1]; k++) {
                int at = next[upper.index[k]]++;
                byRowIndex[at] = order[pivot];
                byRowValue[at] = upper.value[k];
            }
        }
    }

    /** Solves for the column of an entering variable, and the like: the basis times the outcome is the vector. */
    void solve(double[] vector) {
        for (int column = 0; column < lower.count; column++) {
            double factor = vector[lowerPivot[column]];
            if (factor != 0) {
                for (int k = lower.start[column]; k < lower.start[column + 1]; k++) {
                    vector[lower.index[k]] -= factor * lower.value[k];
                }
            }
        }
        for (int pivot = rows - 1; pivot >= 0; pivot--) {
            int row = order[pivot];
            if (vector[row] != 0) {
                double factor = vector[row] / diagonal[row];
                vector[row] = factor;
                for (int k = upper.start[pivot]; k < upper.start[pivot + 1]; k++) {
                    vector[upper.index[k]] -= factor * upper.value[k];
                }
            }
        }
        for (int exchange = 0; exchange < exchanges.count; exchange++) {
            int row = exchangeRow[exchange];
            if (vector[row] != 0) {
                double factor = vector[row] / exchangePivot[exchange];
                vector[row] = factor;
                for (int k = exchanges.start[exchange]; k < exchanges.start[exchange + 1]; k++) {
                    vector[exchanges.index[k]] -= factor * exchanges.value[k];
                }
            }
        }
    }

    /** Solves for prices, and the like: the transposed basis times the outcome is the vector. */
    void solveTransposed(double[] vector) {
        for (int exchange = exchanges.count - 1; exchange >= 0; exchange--) {
            int row = exchangeRow[exchange];
            double sum = vector[row];
            for (int k = exchanges.start[exchange]; k < exchanges.start[exchange + 1]; k++) {
                sum -= exchanges.value[k] * vector[exchanges.index[k]];
            }
            vector[row] = sum / exchangePivot[exchange];
        }
        for (int pivot = 0; pivot < rows; pivot++) {
            int row = order[pivot];
            if (vector[row] != 0) {
                double factor = vector[row] / diagonal[row];
                vector[row] = factor;
                for (int k = byRowStart[row]; k < byRowStart[row + 1]; k++) {
                    vector[byRowIndex[k]] -= factor * byRowValue[k];
                }
            }
        }
        for (int column = lower.count - 1; column >= 0; column--) {
            double sum = vector[lowerPivot[column]];
            for (int k = lower.start[column]; k < lower.start[column + 1]; k++) {
                sum -= lower.value[k] * vector[lower.index[k]];
            }
            vector[lowerPivot[column]] = sum;
        }
    }

    /** Exchanges the variable of a row for one whose column, solved for, is given. */
    void exchange(int row, double[] column) {
        if (exchanges.count == exchangeRow.length) {
            exchangeRow = Arrays.copyOf(exchangeRow, 2 * exchangeRow.length);
            exchangePivot = Arrays.copyOf(exchangePivot, 2 * exchangePivot.length);
        }
        exchangeRow[exchanges.count] = row;
        exchangePivot[exchanges.count] = column[row];
        exchanges.begin();
        for (int k = 0; k < rows; k++) {
            if (k != row && Math.abs(column[k]) > ZERO) {
                exchanges.add(k, column[k]);
            }
        }
        exchanges.end();
    }
}
