package org.charterexchange.matching.exact;

import java.util.Arrays;

/**
 * The basis of a programme in factors, to solve equations with it: two triangles, and a column transformation for each
 * exchange since (G. Dantzig, W. Orchard-Hays, <em>The product form for the inverse in the simplex method</em>, 1954).
 */
final class BasisFactors {

    private static final double ZERO = 1e-13;

    private final int rows;
    private final Elimination elimination;
    private final SparseVectors lower;
    private final SparseVectors upper;
    private final double[] diagonal;
    /** The upper triangle by rows, for the transposed equations. */
    private final int[] byRowStart;

    private int[] byRowIndex = new int[256];
    private double[] byRowValue = new double[256];
    private final SparseVectors exchanges = new SparseVectors();
    private double[] exchangePivot = new double[64];

    BasisFactors(ConstraintMatrix columns) {
        rows = columns.rows;
        elimination = new Elimination(columns);
        lower = elimination.lower;
        upper = elimination.upper;
        diagonal = elimination.diagonal;
        byRowStart = new int[rows + 1];
    }

    /** How many exchanges there were since the basis was factorised. */
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
     * @param basic the variables; where they depend on one another, some are replaced by slack variables
     */
    void factorise(int[] basic) {
        elimination.run(basic);
        exchanges.clear();
        transpose();
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
                byRowIndex[at] = upper.row[pivot];
                byRowValue[at] = upper.value[k];
            }
        }
    }

    /** Solves for the column of an entering variable, and the like: the basis times the outcome is the vector. */
    void solve(double[] vector) {
        for (int column = 0; column < lower.count; column++) {
            double factor = vector[lower.row[column]];
            if (factor != 0) {
                for (int k = lower.start[column]; k < lower.start[column + 1]; k++) {
                    vector[lower.index[k]] -= factor * lower.value[k];
                }
            }
        }
        for (int pivot = rows - 1; pivot >= 0; pivot--) {
            int row = upper.row[pivot];
            if (vector[row] != 0) {
                double factor = vector[row] / diagonal[row];
                vector[row] = factor;
                for (int k = upper.start[pivot]; k < upper.start[pivot + 1]; k++) {
                    vector[upper.index[k]] -= factor * upper.value[k];
                }
            }
        }
        for (int exchange = 0; exchange < exchanges.count; exchange++) {
            int row = exchanges.row[exchange];
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
            int row = exchanges.row[exchange];
            double sum = vector[row];
            for (int k = exchanges.start[exchange]; k < exchanges.start[exchange + 1]; k++) {
                sum -= exchanges.value[k] * vector[exchanges.index[k]];
            }
            vector[row] = sum / exchangePivot[exchange];
        }
        for (int pivot = 0; pivot < rows; pivot++) {
            int row = upper.row[pivot];
            if (vector[row] != 0) {
                double factor = vector[row] / diagonal[row];
                vector[row] = factor;
                for (int k = byRowStart[row]; k < byRowStart[row + 1]; k++) {
                    vector[byRowIndex[k]] -= factor * byRowValue[k];
                }
            }
        }
        for (int column = lower.count - 1; column >= 0; column--) {
            double sum = vector[lower.row[column]];
            for (int k = lower.start[column]; k < lower.start[column + 1]; k++) {
                sum -= lower.value[k] * vector[lower.index[k]];
            }
            vector[lower.row[column]] = sum;
        }
    }

    /** Exchanges the variable of a row for one whose column, solved for, is given. */
    void exchange(int row, double[] column) {
        if (exchanges.count == exchangePivot.length) {
            exchangePivot = Arrays.copyOf(exchangePivot, 2 * exchangePivot.length);
        }
        exchangePivot[exchanges.count] = column[row];
        exchanges.begin(row);
        for (int k = 0; k < rows; k++) {
            if (k != row && Math.abs(column[k]) > ZERO) {
                exchanges.add(k, column[k]);
            }
        }
        exchanges.end();
    }
}
