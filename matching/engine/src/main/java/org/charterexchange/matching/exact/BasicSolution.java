package org.charterexchange.matching.exact;

import java.util.Arrays;

/**
 * A basis with its factors, the values of its variables and the objective. Variables that are not basic stand at one of
 * their bounds; where some were shifted from one to the other, the basic ones follow with {@link #applyShifts}.
 */
final class BasicSolution {

    /** A reduced cost of less than this is none. */
    private static final double ZERO = 1e-12;

    /** The basic variable of each row. */
    final int[] basic;
    /** The value of the basic variable of each row. */
    final double[] value;

    final BasisFactors factors;

    private final ConstraintMatrix matrix;
    private final Variables variables;
    private final int rows;
    private final double[] limit;
    private final double[] price;
    /** What shifts of other variables took from the right-hand side since they were last applied. */
    private final double[] shifted;

    private boolean anyShift;
    private double objective;

    /** The solution in which all slack variables are basic; {@link #refactorise} must be called before it is read. */
    BasicSolution(MixedIntegerProgramme programme, ConstraintMatrix matrix, Variables variables) {
        this.matrix = matrix;
        this.variables = variables;
        factors = new BasisFactors(matrix);
        rows = matrix.rows;
        limit = new double[rows];
        basic = new int[rows];
        value = new double[rows];
        price = new double[rows];
        shifted = new double[rows];
        for (int row = 0; row < rows; row++) {
            limit[row] = programme.limit(row);
            basic[row] = matrix.structurals + row;
        }
    }

    /** The value of the objective, which is an upper bound of the programme's as the basis is dual feasible. */
    double objective() {
        return objective;
    }

    /** The value of a variable once shifts are applied. */
    double value(int variable) {
        return variables.basic(variable) ? value[variables.rowOf[variable]] : variables.outside(variable);
    }

    /** Moves a variable that is not basic by a step; the basic ones follow with {@link #applyShifts}. */
    void shift(int variable, double step) {
        if (step != 0) {
            matrix.addTo(shifted, variable, step);
            objective += variables.reducedCost[variable] * step;
            anyShift = true;
        }
    }

    /**
     * Lets the basic variables follow the shifts of the others.
     *
     * @return how many coefficients that took
     */
    long applyShifts() {
        if (!anyShift) {
            return 0;
        }
        factors.solve(shifted);
        for (int row = 0; row < rows; row++) {
            if (shifted[row] != 0) {
                value[row] -= shifted[row];
                shifted[row] = 0;
            }
        }
        anyShift = false;
        return rows + (long) factors.entries();
    }

    /**
     * Replaces the basic variable of a row.
     *
     * @param column of the entering variable, solved for
     * @param step by how much the entering variable moves off its bound
     */
    void replace(int row, int entering, double[] column, double step) {
        for (int r = 0; r < rows; r++) {
            if (column[r] != 0) {
                value[r] -= column[r] * step;
            }
        }
        value[row] = variables.outside(entering) + step;
        factors.update(row, column);
        variables.rowOf[basic[row]] = -1;
        variables.rowOf[entering] = row;
        basic[row] = entering;
    }

    /** Adds to the objective what a step of the entering variable is worth. */
    void addToObjective(double worth) {
        objective += worth;
    }

    /**
     * Factorises the basis anew and computes all values anew, which ends what rounding has gathered.
     *
     * @return how many coefficients that took
     */
    long refactorise() {
        factors.factorise(basic);
        Arrays.fill(variables.rowOf, -1);
        for (int row = 0; row < rows; row++) {
            variables.rowOf[basic[row]] = row;
        }
        computeReducedCosts();
        computeValues();
        return 2L * (rows + factors.entries()) + matrix.coefficient.length;
    }

    private void computeReducedCosts() {
        for (int row = 0; row < rows; row++) {
            price[row] = variables.cost[basic[row]];
        }
        factors.solveTransposed(price);
        for (int variable = 0; variable < variables.count; variable++) {
            variables.reducedCost[variable] =
                    variables.basic(variable) ? 0 : variables.cost[variable] - matrix.times(price, variable);
        }
    }

    /** Puts what is not basic at the bound that its reduced cost asks for, and computes the others. */
    private void computeValues() {
        System.arraycopy(limit, 0, shifted, 0, rows);
        objective = 0;
        for (int variable = 0; variable < variables.count; variable++) {
            if (!variables.basic(variable)) {
                double gain = variables.reducedCost[variable];
                variables.atUpper[variable] = gain > ZERO || (gain >= -ZERO && variables.atUpper[variable]);
                double at = variables.outside(variable);
                if (at != 0) {
                    matrix.addTo(shifted, variable, -at);
                    objective += variables.cost[variable] * at;
                }
            }
        }
        factors.solve(shifted);
        for (int row = 0; row < rows; row++) {
            value[row] = shifted[row];
            objective += variables.cost[basic[row]] * value[row];
            shifted[row] = 0;
        }
        anyShift = false;
    }
}
