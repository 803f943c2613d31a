package org.charterexchange.matching.exact;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The dual simplex method on a programme whose variables all have bounds, kept dual feasible throughout.
 *
 * <p>Steepest edges choose the row (J. Forrest, D. Goldfarb, <em>Steepest-edge simplex algorithms for linear
 * programming</em>, 1992), the long-step ratio test the column (I. Maros, <em>A generalized dual phase-2 simplex
 * algorithm</em>, 2003). As every variable has two finite bounds, any basis becomes dual feasible by putting each other
 * variable at the right one of its bounds, so bounds may be tightened and loosened at will between two calls of
 * {@link #optimise}.
 */
final class DualSimplex {

    /** How a call of {@link #optimise} ended. */
    enum Status {
        OPTIMAL,
        INFEASIBLE,
        NOT_ABOVE,
        OUT_OF_WORK
    }

    static final double TINY = 1e-7;
    private static final double ZERO = 1e-12;
    private static final double TRUSTED = 1e-6;
    private static final int EXCHANGES = 80;
    private static final int ASKED_EVERY = 16;

    private final BooleanSupplier halted;
    private final ConstraintMatrix columns;
    private final BasisFactors factors;
    private final Variables variables;
    private final PivotRow pivotRow;
    private final SteepestEdgeWeights edges;
    private final int rows;
    private final double[] limit;
    private final int[] basic; // of each row
    private final double[] value; // of the basic variable of each row
    private final double[] inverse; // the row of the inverse that belongs to the leaving variable
    private final double[] column; // of the entering variable
    private final double[] moved; // what steps of others took from the right-hand side since the last solution
    private boolean anyMoved;
    private double objective;
    private long work;

    /**
     * The programme with all slack variables basic.
     *
     * @param halted whether to end with {@link Status#OUT_OF_WORK}; asked every few exchanges
     */
    DualSimplex(MixedIntegerProgramme programme, BooleanSupplier halted) {
        this.halted = halted;
        columns = new ConstraintMatrix(programme);
        factors = new BasisFactors(columns);
        variables = new Variables(programme);
        pivotRow = new PivotRow(columns, variables);
        rows = columns.rows;
        edges = new SteepestEdgeWeights(rows, variables.count);
        limit = new double[rows];
        basic = new int[rows];
        value = new double[rows];
        inverse = new double[rows];
        column = new double[rows];
        moved = new double[rows];
        for (int row = 0; row < rows; row++) {
            limit[row] = programme.limit(row);
            basic[row] = columns.structurals + row;
        }
        refactorise();
    }

    /**
     * Begins with another basis.
     *
     * @param basis as many variables as there are rows; where they depend on one another, slack variables take their
     *     places. Behind the programme's variables are counted those, one of each row.
     */
    void begin(int[] basis) {
        System.arraycopy(basis, 0, basic, 0, rows);
        refactorise();
    }

    /** An upper bound of the programme as it is bounded now; the optimum of its relaxation after {@link #optimise}. */
    double objective() {
        return objective;
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
        return variables.basic(variable) ? value[variables.rowOf[variable]] : variables.outside(variable);
    }

    /** Bounds a structural variable anew. */
    void bound(int variable, double low, double high) {
        double before = variables.outside(variable);
        variables.lower[variable] = low;
        variables.upper[variable] = high;
        if (!variables.basic(variable)) {
            double gain = variables.reducedCost[variable];
            variables.atUpper[variable] = gain > 0 || (gain == 0 && variables.atUpper[variable]);
            move(variable, variables.outside(variable) - before);
        }
    }

    /** Fixes whatever cannot leave its bound in a solution worth at least {@code wanted}. */
    void fix(double wanted) {
        double slack = objective - wanted;
        for (int variable = 0; variable < columns.structurals; variable++) {
            if (!variables.basic(variable) && Math.abs(variables.reducedCost[variable]) > slack + TINY) {
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
            follow();
            if (objective <= enough) {
                return Status.NOT_ABOVE;
            }
            int row = leaving();
            if (row < 0) {
                if (factors.exchanges() == 0) {
                    return Status.OPTIMAL;
                }
                refactorise();
                continue;
            }
            if (work > mostWork || (factors.exchanges() % ASKED_EVERY == 0 && halted.getAsBoolean())) {
                return Status.OUT_OF_WORK;
            }
            if (!exchange(row)) {
                if (factors.exchanges() == 0) {
                    return Status.INFEASIBLE;
                }
                refactorise();
            } else if (factors.exchanges() >= EXCHANGES) {
                refactorise();
            }
        }
    }

    /** The row whose variable is furthest out of its bounds, measured along its edge; -1 where all are within. */
    private int leaving() {
        int chosen = -1;
        double most = 0;
        for (int row = 0; row < rows; row++) {
            int variable = basic[row];
            double by = Math.max(variables.lower[variable] - value[row], value[row] - variables.upper[variable]);
            if (by > TINY && by * by > most * edges.weight(row)) {
                most = by * by / edges.weight(row);
                chosen = row;
            }
        }
        work += rows;
        return chosen;
    }

    /** Exchanges a row's variable; returns false where none can take its place, or rounding may have made that so. */
    private boolean exchange(int row) {
        int leaving = basic[row];
        boolean tooLow = value[row] < variables.lower[leaving];
        double bound = tooLow ? variables.lower[leaving] : variables.upper[leaving];
        Arrays.fill(inverse, 0);
        inverse[row] = 1;
        factors.solveTransposed(inverse);
        work += pivotRow.fill(inverse) + pivotRow.size() + factors.entries();
        int entering = pivotRow.entering(Math.abs(value[row] - bound), tooLow);
        if (entering < 0) {
            return false;
        }
        Arrays.fill(column, 0);
        columns.addTo(column, entering, 1);
        factors.solve(column);
        work += rows + factors.entries();
        double pivot = pivotRow.coefficient(entering);
        if (Math.abs(column[row] - pivot) > TRUSTED * (1 + Math.abs(pivot)) && factors.exchanges() > 0) {
            return false;
        }
        for (int k = 0; k < pivotRow.passed(); k++) {
            flip(pivotRow.passed(k));
        }
        follow();
        replace(row, entering, bound);
        variables.atUpper[leaving] = !tooLow;
        return true;
    }

    private void flip(int variable) {
        variables.atUpper[variable] = !variables.atUpper[variable];
        double range = variables.range(variable);
        move(variable, variables.atUpper[variable] ? range : -range);
    }

    private void replace(int row, int entering, double bound) {
        int leaving = basic[row];
        double step = (value[row] - bound) / column[row];
        double gain = variables.reducedCost[entering];
        double perUnit = gain / pivotRow.coefficient(entering);
        objective += gain * step;
        pivotRow.takeOff(perUnit);
        variables.reducedCost[leaving] = -perUnit;
        variables.reducedCost[entering] = 0;
        edges.turn(factors, inverse, column, row);
        work += 3L * rows + factors.entries();
        for (int r = 0; r < rows; r++) {
            if (column[r] != 0) {
                value[r] -= column[r] * step;
            }
        }
        value[row] = variables.outside(entering) + step;
        factors.exchange(row, column);
        basic[row] = entering;
        variables.rowOf[entering] = row;
        variables.rowOf[leaving] = -1;
    }

    /** Notes a step of a variable that is not basic; the basic ones follow with {@link #follow}. */
    private void move(int variable, double step) {
        if (step != 0) {
            columns.addTo(moved, variable, step);
            objective += variables.reducedCost[variable] * step;
            anyMoved = true;
        }
    }

    /** Lets the basic variables follow the steps of the others. */
    private void follow() {
        if (!anyMoved) {
            return;
        }
        factors.solve(moved);
        for (int row = 0; row < rows; row++) {
            if (moved[row] != 0) {
                value[row] -= moved[row];
                moved[row] = 0;
            }
        }
        anyMoved = false;
        work += rows + factors.entries();
    }

    /** Factorises the basis anew and computes all values anew, which ends what rounding has gathered. */
    private void refactorise() {
        edges.keep(basic);
        factors.factorise(basic);
        edges.arrange(basic);
        Arrays.fill(variables.rowOf, -1);
        for (int row = 0; row < rows; row++) {
            variables.rowOf[basic[row]] = row;
        }
        price();
        place();
        work += 2L * (rows + factors.entries()) + columns.coefficient.length;
    }

    private void price() {
        double[] price = inverse;
        for (int row = 0; row < rows; row++) {
            price[row] = variables.cost[basic[row]];
        }
        factors.solveTransposed(price);
        for (int variable = 0; variable < variables.count; variable++) {
            variables.reducedCost[variable] =
                    variables.basic(variable) ? 0 : variables.cost[variable] - columns.times(price, variable);
        }
    }

    /** Puts what is not basic at the bound that its reduced cost asks for, and computes the others. */
    private void place() {
        System.arraycopy(limit, 0, moved, 0, rows);
        objective = 0;
        for (int variable = 0; variable < variables.count; variable++) {
            if (!variables.basic(variable)) {
                double gain = variables.reducedCost[variable];
                variables.atUpper[variable] = gain > ZERO || (gain >= -ZERO && variables.atUpper[variable]);
                double at = variables.outside(variable);
                if (at != 0) {
                    columns.addTo(moved, variable, -at);
                    objective += variables.cost[variable] * at;
                }
            }
        }
        factors.solve(moved);
        for (int row = 0; row < rows; row++) {
            value[row] = moved[row];
            objective += variables.cost[basic[row]] * value[row];
            moved[row] = 0;
        }
        anyMoved = false;
    }
}
