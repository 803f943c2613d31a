package org.charterexchange.matching.exact;

import java.util.Arrays;

/**
 * The squared lengths of the dual edges, one of each basic variable, kept exact over updates of the basis (J. Forrest, D. Goldfarb,
 * <em>Steepest-edge simplex algorithms for linear programming</em>, 1992).
 */
final class SteepestEdgeWeights {

    private static final double SMALLEST = 1e-4;

    private final double[] weight; // of each row
    private final double[] ofVariable;
    private final double[] tau;

    SteepestEdgeWeights(int rows, int variables) {
        weight = new double[rows];
        ofVariable = new double[variables];
        tau = new double[rows];
        Arrays.fill(weight, 1);
    }

    double weight(int row) {
        return weight[row];
    }

    /** Notes the weights by variable before the rows are arranged anew. */
    void keep(int[] basic) {
        for (int row = 0; row < basic.length; row++) {
            ofVariable[basic[row]] = weight[row];
        }
    }

    /** Takes the weights back; a variable that had none begins with 1. */
    void arrange(int[] basic) {
        for (int row = 0; row < basic.length; row++) {
            double kept = ofVariable[basic[row]];
            weight[row] = kept == 0 ? 1 : kept;
        }
    }

    /**
     * Follows an update of the basis.
     *
     * @param factors of the basis before it
     * @param inverse the row of the inverse of the leaving variable
     * @param column of the entering variable
     */
    void update(BasisFactors factors, double[] inverse, double[] column, int row) {
        double exact = 0;
        for (int r = 0; r < tau.length; r++) {
            tau[r] = inverse[r];
            exact += inverse[r] * inverse[r];
        }
        factors.solve(tau);
        double pivot = column[row];
        for (int r = 0; r < tau.length; r++) {
            if (column[r] != 0 && r != row) {
                double ratio = column[r] / pivot;
                weight[r] = Math.max(weight[r] + ratio * (ratio * exact - 2 * tau[r]), SMALLEST);
            }
        }
        weight[row] = Math.max(exact / (pivot * pivot), SMALLEST);
    }
}
