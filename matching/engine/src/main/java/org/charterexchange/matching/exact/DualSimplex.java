package org.charterexchange.matching.exact;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The dual simplex method on a programme whose variables all have bounds, kept dual feasible throughout.
 *
 * <p>Steepest edges choose the row (J. Forrest, D. Goldfarb, <em>Steepest-edge simplex algorithms for linear
 * programming</em>, 1992), the long-step ratio test the column (I. Maros, <em>A generalized dual phase-2 simplex
 * algorithm</em>, 2003). As every structural variable has two finite bounds, any basis becomes dual feasible by putting
 * each other variable at the right one of its bounds, so bounds may be tightened and loosened at will between two calls of
 * {@link #optimise}.
 */
final class DualSimplex {

    /** How a call of {@link #optimise} ended. */
    enum Outcome {
        OPTIMAL,
        INFEASIBLE,
        NOT_ABOVE,
        OUT_OF_WORK
    }

    static final double TINY = 1e-7;
    private static final double SMALLEST_PIVOT = 1e-7;
    private static final double ZERO = 1e-12;
    private static final double SMALLEST_WEIGHT = 1e-4;
    private static final double TRUSTED = 1e-6;
    private static final int EXCHANGES = 80;

    /** All perturbations of the costs together; they break ties, and keep below what tells two whole numbers apart. */
    private static final double PERTURBATION = 0.2;

    private static final int ASKED_EVERY = 16;

    private final BooleanSupplier halted;
    private final Columns columns;
    private final Factors factors;
    private final int rows;
    private final int structurals;
    private final double[] cost;
    private final double[] limit;
    private final double[] lower;
    private final double[] upper;
    private final boolean[] atUpper;
    private final boolean[] settled; // for good, whatever is bounded anew
    private final double[] reducedCost;
    private final int[] basic; // of each row
    private final int[] rowOf; // of each variable, or -1
    private final double[] value; // of the basic variable of each row
    private final double[] weight; // of each row's edge
    private final double[] edge; // the row of the inverse that belongs to the leaving variable
    private final double[] column; // of the entering variable
    private final double[] turned;
    private final double[] moved; // what steps of others took from the right-hand side since the last solution
    private boolean anyMoved;
    private final double[] pivotRow; // of each structural
    private final int[] touched;
    private final int[] candidates;
    private final double[] steps;
    private int touchedCount;
    private double objective;
    private long work;

    /**
     * The programme with all slack variables basic.
     *
     * @param halted whether to end with {@link Outcome#OUT_OF_WORK}; asked every few exchanges
     */
    DualSimplex(Programme programme, BooleanSupplier halted) {
        this.halted = halted;
        columns = new Columns(programme);
        factors = new Factors(columns);
        rows = columns.rows;
        structurals = columns.structurals;
        int variables = structurals + rows;
        cost = new double[variables];
        limit = new double[rows];
        lower = new double[variables];
        upper = new double[variables];
        atUpper = new boolean[variables];
        settled = new boolean[variables];
        reducedCost = new double[variables];
        basic = new int[rows];
        rowOf = new int[variables];
        value = new double[rows];
        weight = new double[rows];
        edge = new double[rows];
        column = new double[rows];
        turned = new double[rows];
        moved = new double[rows];
        pivotRow = new double[variables];
        touched = new int[variables];
        candidates = new int[variables];
        steps = new double[variables];
        Arrays.fill(weight, 1);
        Arrays.fill(rowOf, -1);
        for (int row = 0; row < rows; row++) {
            limit[row] = programme.limit(row);
            basic[row] = structurals + row;
            rowOf[structurals + row] = row;
            settled[structurals + row] = programme.equality(row);
            upper[structurals + row] = settled[structurals + row] ? 0 : programme.mostSlack(row);
        }
        for (int variable = 0; variable < structurals; variable++) {
            upper[variable] = programme.upper(variable);
            cost[variable] = programme.cost(variable) + perturbation(variable);
            atUpper[variable] = cost[variable] > 0;
        }
        refactorise();
    }

    /**
     * Begins with another basis.
     *
     * @param variables as many as there are rows; where they depend on one another, slack variables take their places.
     *     Behind the programme's variables are counted those, one of each row.
     */
    void begin(int[] variables) {
        System.arraycopy(variables, 0, basic, 0, rows);
        Arrays.fill(rowOf, -1);
        refactorise();
    }

    private double perturbation(int variable) {
        long mixed = (variable + 1) * 0x9E3779B97F4A7C15L;
        double fraction = (mixed >>> 11) * 0x1.0p-53;
        return PERTURBATION * fraction / structurals / Math.max(1, upper[variable]);
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
        return lower[variable];
    }

    double upperBound(int variable) {
        return upper[variable];
    }

    /** The value after {@link #optimise}. */
    double value(int variable) {
        return rowOf[variable] >= 0 ? value[rowOf[variable]] : outside(variable);
    }

    private double outside(int variable) {
        return atUpper[variable] ? upper[variable] : lower[variable];
    }

    /** Bounds a structural variable anew. */
    void bound(int variable, double low, double high) {
        if (rowOf[variable] >= 0) {
            lower[variable] = low;
            upper[variable] = high;
            return;
        }
        double before = outside(variable);
        lower[variable] = low;
        upper[variable] = high;
        double gain = reducedCost[variable];
        atUpper[variable] = gain > 0 || (gain == 0 && atUpper[variable]);
        move(variable, outside(variable) - before);
    }

    /** Notes a step of a variable that is not basic; the basic ones follow with {@link #follow}. */
    private void move(int variable, double step) {
        if (step != 0) {
            columns.addTo(moved, variable, step);
            objective += reducedCost[variable] * step;
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

    /** Fixes whatever cannot leave its bound in a solution worth at least {@code wanted}. */
    void fix(double wanted) {
        double slack = objective - wanted;
        for (int variable = 0; variable < structurals; variable++) {
            if (rowOf[variable] < 0 && Math.abs(reducedCost[variable]) > slack + TINY) {
                double at = outside(variable);
                lower[variable] = at;
                upper[variable] = at;
                settled[variable] = true;
            }
        }
    }

    /**
     * Pivots until the relaxation is solved.
     *
     * @param enough stop where the optimum is not above this
     * @param mostWork stop where {@link #work} goes above this
     */
    Outcome optimise(double enough, long mostWork) {
        boolean fresh = false;
        while (true) {
            follow();
            if (objective <= enough) {
                return Outcome.NOT_ABOVE;
            }
            int row = leaving();
            if (row < 0) {
                if (fresh || factors.exchanges() == 0) {
                    return Outcome.OPTIMAL;
                }
                refactorise();
                fresh = true;
                continue;
            }
            if (work > mostWork || (factors.exchanges() % ASKED_EVERY == 0 && halted.getAsBoolean())) {
                return Outcome.OUT_OF_WORK;
            }
            boolean tooLow = value[row] < lower[basic[row]];
            findRow(row);
            int entering = entering(row, tooLow);
            if (entering < 0) {
                if (factors.exchanges() == 0) {
                    return Outcome.INFEASIBLE;
                }
                refactorise();
                continue;
            }
            findColumn(entering);
            double off = Math.abs(column[row] - pivotRow[entering]);
            if (off > TRUSTED * (1 + Math.abs(column[row])) && factors.exchanges() > 0) {
                refactorise();
                continue;
            }
            follow();
            exchange(row, entering, tooLow);
            fresh = false;
            if (factors.exchanges() >= EXCHANGES) {
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
            double by = Math.max(lower[variable] - value[row], value[row] - upper[variable]);
            if (by > TINY && by * by > most * weight[row]) {
                most = by * by / weight[row];
                chosen = row;
            }
        }
        work += rows;
        return chosen;
    }

    /** Finds a row of the inverse, and the coefficients of all variables in it. */
    private void findRow(int row) {
        Arrays.fill(edge, 0);
        edge[row] = 1;
        factors.solveTransposed(edge);
        work += rows + factors.entries();
        for (int k = 0; k < touchedCount; k++) {
            pivotRow[touched[k]] = 0;
        }
        touchedCount = 0;
        for (int r = 0; r < rows; r++) {
            double factor = edge[r];
            if (Math.abs(factor) < ZERO) {
                edge[r] = 0;
                continue;
            }
            touch(structurals + r, factor);
            int end = columns.rowStart[r + 1];
            for (int k = columns.rowStart[r]; k < end; k++) {
                touch(columns.rowVariable[k], factor * columns.rowCoefficient[k]);
            }
            work += end - columns.rowStart[r];
        }
    }

    private void touch(int variable, double more) {
        if (rowOf[variable] >= 0 || settled[variable]) {
            return;
        }
        if (pivotRow[variable] == 0) {
            touched[touchedCount++] = variable;
            pivotRow[variable] = more == 0 ? Double.MIN_VALUE : more;
        } else {
            double sum = pivotRow[variable] + more;
            pivotRow[variable] = sum == 0 ? Double.MIN_VALUE : sum;
        }
    }

    /**
     * The variable that takes the row's place, after flipping those whose whole range still leaves the row infeasible; -1
     * where no step of any makes it feasible.
     */
    private int entering(int row, boolean tooLow) {
        int variable = basic[row];
        double missing = tooLow ? lower[variable] - value[row] : value[row] - upper[variable];
        int count = candidates(tooLow);
        int left = count;
        while (left > 0) {
            int best = 0;
            for (int k = 1; k < left; k++) {
                if (sooner(k, best)) {
                    best = k;
                }
            }
            int entered = candidates[best];
            double covers = Math.abs(pivotRow[entered]) * (upper[entered] - lower[entered]);
            if (covers >= missing - TINY) {
                flip(left, count);
                return entered;
            }
            missing -= covers;
            left--;
            candidates[best] = candidates[left];
            steps[best] = steps[left];
            candidates[left] = entered;
        }
        return -1;
    }

    private int candidates(boolean tooLow) {
        int count = 0;
        for (int k = 0; k < touchedCount; k++) {
            int variable = touched[k];
            double coefficient = pivotRow[variable];
            if (Math.abs(coefficient) < SMALLEST_PIVOT || lower[variable] == upper[variable]) {
                continue;
            }
            // a step off its bound must raise a row that is too low, and lower one that is too high
            boolean raises = (coefficient < 0) != atUpper[variable];
            if (raises == tooLow) {
                candidates[count] = variable;
                steps[count++] = Math.abs(reducedCost[variable] / coefficient);
            }
        }
        work += touchedCount;
        return count;
    }

    private boolean sooner(int one, int than) {
        if (Math.abs(steps[one] - steps[than]) > 1e-10) {
            return steps[one] < steps[than];
        }
        double size = Math.abs(pivotRow[candidates[one]]);
        double thanSize = Math.abs(pivotRow[candidates[than]]);
        return size > thanSize || (size == thanSize && candidates[one] < candidates[than]);
    }

    /** Puts listed variables at the other one of their bounds. */
    private void flip(int from, int to) {
        for (int k = from; k < to; k++) {
            int variable = candidates[k];
            atUpper[variable] = !atUpper[variable];
            double range = upper[variable] - lower[variable];
            move(variable, atUpper[variable] ? range : -range);
        }
    }

    private void findColumn(int entering) {
        Arrays.fill(column, 0);
        columns.addTo(column, entering, 1);
        factors.solve(column);
        work += rows + factors.entries();
    }

    private void exchange(int row, int entering, boolean tooLow) {
        int leaving = basic[row];
        double pivot = column[row];
        double bound = tooLow ? lower[leaving] : upper[leaving];
        double step = (value[row] - bound) / pivot;
        double perUnit = reducedCost[entering] / pivotRow[entering];
        objective += reducedCost[entering] * step;
        for (int k = 0; k < touchedCount; k++) {
            reducedCost[touched[k]] -= perUnit * pivotRow[touched[k]];
        }
        reducedCost[leaving] = -perUnit;
        reducedCost[entering] = 0;
        turnWeights(row, pivot);
        for (int r = 0; r < rows; r++) {
            if (column[r] != 0) {
                value[r] -= column[r] * step;
            }
        }
        value[row] = outside(entering) + step;
        factors.exchange(row, column);
        basic[row] = entering;
        rowOf[entering] = row;
        rowOf[leaving] = -1;
        atUpper[leaving] = !tooLow;
    }

    private void turnWeights(int row, double pivot) {
        double exact = 0;
        for (int r = 0; r < rows; r++) {
            turned[r] = edge[r];
            exact += edge[r] * edge[r];
        }
        factors.solve(turned);
        for (int r = 0; r < rows; r++) {
            if (column[r] != 0 && r != row) {
                double ratio = column[r] / pivot;
                double changed = weight[r] + ratio * (ratio * exact - 2 * turned[r]);
                weight[r] = Math.max(changed, SMALLEST_WEIGHT);
            }
        }
        weight[row] = Math.max(exact / (pivot * pivot), SMALLEST_WEIGHT);
        work += 3L * rows + factors.entries();
    }

    /** Factorises the basis anew and computes all values anew, which ends what rounding has gathered. */
    private void refactorise() {
        double[] kept = new double[structurals + rows];
        for (int row = 0; row < rows; row++) {
            kept[basic[row]] = weight[row];
            rowOf[basic[row]] = -1;
        }
        factors.factorise(basic);
        for (int row = 0; row < rows; row++) {
            rowOf[basic[row]] = row;
            weight[row] = kept[basic[row]] == 0 ? 1 : kept[basic[row]];
        }
        price();
        place();
        work += 2L * (rows + factors.entries()) + columns.coefficient.length;
    }

    private void price() {
        Arrays.fill(edge, 0);
        for (int row = 0; row < rows; row++) {
            edge[row] = cost[basic[row]];
        }
        factors.solveTransposed(edge);
        for (int variable = 0; variable < structurals + rows; variable++) {
            reducedCost[variable] = rowOf[variable] >= 0 ? 0 : cost[variable] - columns.times(edge, variable);
        }
    }

    /** Puts what is not basic at the bound that its reduced cost asks for, and computes the others. */
    private void place() {
        System.arraycopy(limit, 0, moved, 0, rows);
        objective = 0;
        for (int variable = 0; variable < structurals + rows; variable++) {
            if (rowOf[variable] < 0) {
                if (reducedCost[variable] > ZERO) {
                    atUpper[variable] = true;
                } else if (reducedCost[variable] < -ZERO) {
                    atUpper[variable] = false;
                }
                double at = outside(variable);
                if (at != 0) {
                    columns.addTo(moved, variable, -at);
                    objective += cost[variable] * at;
                }
            }
        }
        factors.solve(moved);
        for (int row = 0; row < rows; row++) {
            value[row] = moved[row];
            objective += cost[basic[row]] * value[row];
            moved[row] = 0;
        }
        anyMoved = false;
    }
}
