package org.charterexchange.matching.exact;

import java.util.Arrays;

/**
 * Eliminates the nucleus of a basis, what singletons left of it, column by column, those with few entries first. Among
 * entries that are large enough the row with the fewest entries gives the pivot, after H. Markowitz, <em>The elimination
 * form of the inverse and its application to linear programming</em>, 1957.
 */
final class NucleusPivots {

    /** A pivot has at least this share of the largest entry of its column. */
    private static final double THRESHOLD = 0.1;

    /** A column with no larger entry depends on those before it. */
    private static final double SINGULAR = 1e-9;

    /** An entry of less than this is what rounding left of none. */
    private static final double ZERO = 1e-13;

    private final ConstraintMatrix matrix;
    private final TriangularFactors factors;
    private final BasisPattern pattern;
    private final double[] dense;
    /** The rows in which {@link #dense} has entries. */
    private final int[] touched;

    private int touchedCount;

    NucleusPivots(ConstraintMatrix matrix, TriangularFactors factors, BasisPattern pattern) {
        this.matrix = matrix;
        this.factors = factors;
        this.pattern = pattern;
        dense = new double[matrix.rows];
        touched = new int[matrix.rows];
    }

    /** Finds a pivot for each column that has none, but for those that depend on others. */
    void take(int[] basic) {
        long[] order = order(basic);
        int firstLower = factors.lower.count;
        for (long key : order) {
            int position = (int) key;
            expand(basic[position]);
            eliminate(firstLower);
            int pivotRow = pivotRow();
            if (pivotRow >= 0) {
                append(position, pivotRow);
            }
            for (int k = 0; k < touchedCount; k++) {
                dense[touched[k]] = 0;
            }
        }
    }

    /** The positions that have no pivot, each behind the number of its entries in rows that have none. */
    private long[] order(int[] basic) {
        long[] order = new long[basic.length];
        int count = 0;
        for (int position = 0; position < basic.length; position++) {
            if (!factors.placed[position] && !matrix.slack(basic[position])) {
                order[count++] = ((long) open(basic[position]) << 32) | position;
            }
        }
        long[] sorted = Arrays.copyOf(order, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private int open(int variable) {
        int open = 0;
        for (int k = matrix.start[variable]; k < matrix.start[variable + 1]; k++) {
            open += factors.pivotOf[matrix.row[k]] < 0 ? 1 : 0;
        }
        return open;
    }

    private void expand(int variable) {
        touchedCount = 0;
        for (int k = matrix.start[variable]; k < matrix.start[variable + 1]; k++) {
            dense[matrix.row[k]] = matrix.coefficient[k];
            touched[touchedCount++] = matrix.row[k];
        }
    }

    /** Applies the multipliers of the nucleus's columns so far. */
    private void eliminate(int firstLower) {
        SparseVectors lower = factors.lower;
        for (int column = firstLower; column < lower.count; column++) {
            double factor = dense[lower.row[column]];
            if (factor != 0) {
                for (int k = lower.start[column]; k < lower.start[column + 1]; k++) {
                    int row = lower.index[k];
                    if (dense[row] == 0) {
                        touched[touchedCount++] = row;
                    }
                    double changed = dense[row] - factor * lower.value[k];
                    // what cancels out keeps a trace, so that its row is not listed twice
                    dense[row] = Math.abs(changed) < ZERO ? Double.MIN_VALUE : changed;
                }
            }
        }
    }

    private void append(int position, int pivotRow) {
        factors.diagonal[pivotRow] = dense[pivotRow];
        factors.upper.begin(pivotRow);
        for (int k = 0; k < touchedCount; k++) {
            int row = touched[k];
            if (factors.pivotOf[row] >= 0 && Math.abs(dense[row]) > ZERO) {
                factors.upper.add(row, dense[row]);
            }
        }
        factors.upper.end();
        factors.place(position, pivotRow);
        factors.lower.begin(pivotRow);
        for (int k = 0; k < touchedCount; k++) {
            int row = touched[k];
            if (factors.pivotOf[row] < 0 && Math.abs(dense[row]) > ZERO) {
                factors.lower.add(row, dense[row] / factors.diagonal[pivotRow]);
            }
        }
        factors.lower.endUnlessEmpty();
    }

    /** The row without a pivot that has the fewest entries among those large enough; -1 where the column depends on others. */
    private int pivotRow() {
        double largest = SINGULAR;
        for (int k = 0; k < touchedCount; k++) {
            int row = touched[k];
            if (factors.pivotOf[row] < 0) {
                largest = Math.max(largest, Math.abs(dense[row]));
            }
        }
        int chosen = -1;
        for (int k = 0; k < touchedCount; k++) {
            int row = touched[k];
            if (factors.pivotOf[row] < 0
                    && Math.abs(dense[row]) >= Math.max(THRESHOLD * largest, 2 * SINGULAR)
                    && (chosen < 0 || fewer(row, chosen))) {
                chosen = row;
            }
        }
        return chosen;
    }

    private boolean fewer(int row, int than) {
        int count = pattern.rowCount[row];
        int countOfOther = pattern.rowCount[than];
        return count < countOfOther || (count == countOfOther && row < than);
    }
}
