package org.charterexchange.matching.exact;

import java.util.Arrays;

/**
 * The basis of a programme in factors, to solve equations with it: two triangles, and a column transformation for each
 * update since (the product form; G. Dantzig, W. Orchard-Hays, <em>The product form for the inverse in the simplex method</em>, 1954).
 */
final class BasisFactors {

    private static final double ZERO = 1e-13;

    private final int rows;
    private final LuFactorisation factorisation;
    private final SparseVectors lower;
    private final SparseVectors upper;
    private final double[] diagonal;
    /** The upper triangle by rows, for the transposed equations. */
    private final int[] byRowStart;

    private int[] byRowIndex = new int[256];
    private double[] byRowValue = new double[256];
    private final SparseVectors updates = new SparseVectors();
    private double[] updatePivot = new double[64];

    BasisFactors(ConstraintMatrix matrix) {
        rows = matrix.rows;
        factorisation = new LuFactorisation(matrix);
        lower = factorisation.factors.lower;
        upper = factorisation.factors.upper;
        diagonal = factorisation.factors.diagonal;
        byRowStart = new int[rows + 1];
    }

    /** How many updates there were since the basis was factorised; 0 where rounding has not gathered. */
    int updates() {
        return updates.count;
    }

    /** How many entries a solution goes through at most. */
    int entries() {
        return lower.entries() + upper.entries() + updates.entries();
    }

    /**
     * Factorises a basis anew and puts each of its variables at the row of its pivot.
     *
     * @param basic the variables; where they depend on one another, some are replaced by slack variables
     */
    void factorise(int[] basic) {
        factorisation.run(basic);
        updates.clear();
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

    /** Solves in place for the column of an entering variable and the like (FTRAN): the basis times the outcome is the vector. */
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
        for (int update = 0; update < updates.count; update++) {
            int row = updates.row[update];
            if (vector[row] != 0) {
                double factor = vector[row] / updatePivot[update];
                vector[row] = factor;
                for (int k = updates.start[update]; k < updates.start[update + 1]; k++) {
                    vector[updates.index[k]] -= factor * updates.value[k];
                }
            }
        }
    }

    /** Solves for prices, and the like: the transposed basis times the outcome is the vector. */
    void solveTransposed(double[] vector) {
        for (int update = updates.count - 1; update >= 0; update--) {
            int row = updates.row[update];
            double sum = vector[row];
            for (int k = updates.start[update]; k < updates.start[update + 1]; k++) {
                sum -= updates.value[k] * vector[updates.index[k]];
            }
            vector[row] = sum / updatePivot[update];
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

    /** Replaces the variable of a row by one whose column, solved for, is given. */
    void update(int row, double[] column) {
        if (updates.count == updatePivot.length) {
            updatePivot = Arrays.copyOf(updatePivot, 2 * updatePivot.length);
        }
        updatePivot[updates.count] = column[row];
        updates.begin(row);
        for (int k = 0; k < rows; k++) {
            if (k != row && Math.abs(column[k]) > ZERO) {
                updates.add(k, column[k]);
            }
        }
        updates.end();
    }
}
