package org.charterexchange.matching.exact;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The dual simplex method on a programme whose variables all have bounds, kept dual feasible throughout.
 *
 * <p>Steepest edges choose the row (J. Forrest, D. Goldfarb, <em>Steepest-edge simplex algorithms for linear
 * programming</em>, 1992), the long-step ratio test the column (I. Maros, <em>A generalized dual phase-2 simplex
 * algorithm</em>, 2003). As every variable has two finite bounds, any basis becomes dual feasible by putting each other
 * variable at the right one of its bounds, so no programme is unbounded, and bounds may be tightened and loosened at will
 * between two calls of {@link #optimise}.
 */
final class DualSimplex {

    /** How a call of {@link #optimise} ended. */
    enum Status {
        /** The relaxation is solved. */
        OPTIMAL,
        /** The rows cannot be kept within the bounds. */
        INFEASIBLE,
        /** The optimum is not above what was asked for. */
        CUT_OFF,
        /** The work allowed was done, or somebody asked to end. */
        OUT_OF_WORK
    }

    /** A bound exceeded by less than this is kept. */
    static final double TOLERANCE = 1e-7;

    /** How far a pivot may differ when computed by row and by column, relative to its size, before it is not trusted. */
    private static final double TRUSTED_DIFFERENCE = 1e-6;

    /** After so many updates a new factorisation costs less than going on. */
    private static final int MOST_UPDATES = 80;

    /** How many pivots there are between two questions whether to end. */
    private static final int ASKED_EVERY = 16;

    private final BooleanSupplier halted;
    private final ConstraintMatrix matrix;
    private final Variables variables;
    private final BasicSolution solution;
    private final PivotRow pivotRow;
    private final SteepestEdgeWeights weights;
    private final int rows;
    private final double[] inverse; // the row of the inverse that belongs to the leaving variable
    private final double[] column; // of the entering variable
    private long work;

    /**
     * The programme with all slack variables basic.
     *
     * @param halted whether to end with {@link Status#OUT_OF_WORK}; asked every few pivots
     */
    DualSimplex(MixedIntegerProgramme programme, BooleanSupplier halted) {
        this.halted = halted;
        matrix = new ConstraintMatrix(programme);
        variables = new Variables(programme);
        solution = new BasicSolution(programme, matrix, variables);
        pivotRow = new PivotRow(matrix, variables);
        rows = matrix.rows;
        weights = new SteepestEdgeWeights(rows, variables.count);
        inverse = new double[rows];
        column = new double[rows];
        refactorise();
    }

    /**
     * Begins with another basis.
     *
     * @param basis as many variables as there are rows; where they depend on one another, slack variables take their
     *     places. Behind the programme's variables are counted those, one of each row.
     */
    void begin(int[] basis) {
        System.arraycopy(basis, 0, solution.basic, 0, rows);
        refactorise();
    }

    /** An upper bound of the programme as it is bounded now; the optimum of its relaxation after {@link #optimise}. */
    double objective() {
        return solution.objective();
    }

    /** The work done so far: coefficients gone through. */
    long work() {
        return work;
    }

    double lower(int variable) {
        return variables.lower[variable];
    }

    double upperBound(int variable) {
        return variables.upper[variable];
    }

    /** The value after {@link #optimise}. */
    double value(int variable) {
        return solution.value(variable);
    }

    /** Bounds a structural variable anew. */
    void bound(int variable, double low, double high) {
        double before = variables.outside(variable);
        variables.lower[variable] = low;
        variables.upper[variable] = high;
        if (!variables.basic(variable)) {
            double gain = variables.reducedCost[variable];
            variables.atUpper[variable] = gain > 0 || (gain == 0 && variables.atUpper[variable]);
            solution.shift(variable, variables.outside(variable) - before);
        }
    }

    /** Fixes whatever cannot leave its bound in a solution worth at least {@code wanted}. */
    void fix(double wanted) {
        double slack = solution.objective() - wanted;
        for (int variable = 0; variable < matrix.structurals; variable++) {
            if (!variables.basic(variable) && Math.abs(variables.reducedCost[variable]) > slack + TOLERANCE) {
                variables.fix(variable);
            }
        }
    }

    /**
     * Pivots until the relaxation is solved.
     *
     * @param enough stop where the optimum is not above this
     * @param mostWork stop where {@link #work} goes above this
     */
    Status optimise(double enough, long mostWork) {
        while (true) {
            work += solution.applyShifts();
            if (solution.objective() <= enough) {
                return Status.CUT_OFF;
            }
            int row = leaving();
            int updates = solution.factors.updates();
            if (row < 0) {
                if (updates == 0) {
                    return Status.OPTIMAL;
                }
                refactorise();
                continue;
            }
            if (work > mostWork || (updates % ASKED_EVERY == 0 && halted.getAsBoolean())) {
                return Status.OUT_OF_WORK;
            }
            if (!pivot(row)) {
                if (updates == 0) {
                    return Status.INFEASIBLE;
                }
                refactorise();
            } else if (solution.factors.updates() >= MOST_UPDATES) {
                refactorise();
            }
        }
    }

    /** The row whose variable is furthest out of its bounds, measured along its edge; -1 where all are within. */
    private int leaving() {
        int chosen = -1;
        double most = 0;
        for (int row = 0; row < rows; row++) {
            int variable = solution.basic[row];
            double value = solution.value[row];
            double by = Math.max(variables.lower[variable] - value, value - variables.upper[variable]);
            if (by > TOLERANCE && by * by > most * weights.weight(row)) {
                most = by * by / weights.weight(row);
                chosen = row;
            }
        }
        work += rows;
        return chosen;
    }

    /** Replaces a row's variable; returns false where none can take its place, or rounding may have made that so. */
    private boolean pivot(int row) {
        BasisFactors factors = solution.factors;
        int leaving = solution.basic[row];
        boolean tooLow = solution.value[row] < variables.lower[leaving];
        double bound = tooLow ? variables.lower[leaving] : variables.upper[leaving];
        Arrays.fill(inverse, 0);
        inverse[row] = 1;
        factors.solveTransposed(inverse);
        work += pivotRow.fill(inverse) + pivotRow.size() + factors.entries();
        int entering = pivotRow.entering(Math.abs(solution.value[row] - bound), tooLow);
        if (entering < 0) {
            return false;
        }
        Arrays.fill(column, 0);
        matrix.addTo(column, entering, 1);
        factors.solve(column);
        work += rows + factors.entries();
        double pivot = pivotRow.coefficient(entering);
        if (Math.abs(column[row] - pivot) > TRUSTED_DIFFERENCE * (1 + Math.abs(pivot)) && factors.updates() > 0) {
            return false;
        }
        for (int k = 0; k < pivotRow.passed(); k++) {
            flip(pivotRow.passed(k));
        }
        work += solution.applyShifts();
        replace(row, entering, bound);
        variables.atUpper[leaving] = !tooLow;
        return true;
    }

    private void flip(int variable) {
        variables.atUpper[variable] = !variables.atUpper[variable];
        double range = variables.range(variable);
        solution.shift(variable, variables.atUpper[variable] ? range : -range);
    }

    private void replace(int row, int entering, double bound) {
        int leaving = solution.basic[row];
        double step = (solution.value[row] - bound) / column[row];
        double gain = variables.reducedCost[entering];
        double perUnit = gain / pivotRow.coefficient(entering);
        solution.addToObjective(gain * step);
        pivotRow.takeOff(perUnit);
        variables.reducedCost[leaving] = -perUnit;
        variables.reducedCost[entering] = 0;
        weights.update(solution.factors, inverse, column, row);
        work += 3L * rows + solution.factors.entries();
        solution.replace(row, entering, column, step);
    }

    private void refactorise() {
        weights.keep(solution.basic);
        work += solution.refactorise();
        weights.arrange(solution.basic);
    }
}
