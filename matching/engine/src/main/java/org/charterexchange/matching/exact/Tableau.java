package org.charterexchange.matching.exact;

import java.util.Arrays;

/**
 * A dense simplex tableau whose variables all have bounds, kept dual feasible throughout.
 *
 * <p>The dual simplex method with the long-step ratio test: R. Fourer, <em>Notes on the dual simplex method</em>, 1994;
 * I. Maros, <em>A generalized dual phase-2 simplex algorithm</em>, 2003. As every structural variable has two finite
 * bounds, any basis becomes dual feasible by putting each other variable at the right one of its bounds, so bounds may
 * be tightened and loosened at will between two calls of {@link #optimise}.
 */
final class Tableau {

    /** How a call of {@link #optimise} ended. */
    enum Outcome {
        OPTIMAL,
        INFEASIBLE,
        NOT_ABOVE,
        OUT_OF_WORK
    }

    static final double TINY = 1e-7;
    private static final double SMALLEST_PIVOT = 1e-7;

    /** Rows more than a quarter full are gone through from end to end, which processors do several entries at a time. */
    private static final int DENSE = 4;

    /** All perturbations of the costs together; they break ties, and keep below what tells two whole numbers apart. */
    private static final double PERTURBATION = 0.2;

    private final int rows;
    private final int structurals;
    private int width;
    private double[] entry;
    private final double[] value; // of the basic variable of each row
    private double[] reducedCost;
    private final int[] basic;
    private int[] nonbasic;
    private final int[] place; // of each variable: its row, or -1 - its column
    private final double[] lower;
    private final double[] upper;
    private final boolean[] atUpper;
    private final int[] columns;
    private final double[] steps;
    private int steppedColumns;
    private double objective;
    private long work;

    Tableau(Programme programme) {
        rows = programme.rows();
        structurals = programme.variables();
        width = structurals;
        entry = new double[rows * width];
        programme.fill(entry, width);
        value = new double[rows];
        reducedCost = new double[width];
        basic = new int[rows];
        nonbasic = new int[width];
        place = new int[structurals + rows];
        lower = new double[structurals + rows];
        upper = new double[structurals + rows];
        atUpper = new boolean[structurals + rows];
        columns = new int[width];
        steps = new double[width];
        for (int row = 0; row < rows; row++) {
            basic[row] = structurals + row;
            place[structurals + row] = row;
            upper[structurals + row] = programme.equality(row) ? 0 : Double.POSITIVE_INFINITY;
            value[row] = programme.limit(row);
        }
        for (int variable = 0; variable < structurals; variable++) {
            nonbasic[variable] = variable;
            place[variable] = -1 - variable;
            upper[variable] = programme.upper(variable);
            reducedCost[variable] = programme.cost(variable) + perturbation(variable);
            if (reducedCost[variable] > 0) {
                atUpper[variable] = true;
                move(variable, upper[variable]);
            }
        }
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

    /** The work done so far: coefficients written. */
    long work() {
        return work;
    }

    double lower(int variable) {
        return lower[variable];
    }

    double upperBound(int variable) {
        return upper[variable];
    }

    double value(int variable) {
        int where = place[variable];
        return where >= 0 ? value[where] : atUpper[variable] ? upper[variable] : lower[variable];
    }

    /** Bounds a structural variable anew. */
    void bound(int variable, double low, double high) {
        int where = place[variable];
        if (where >= 0) {
            lower[variable] = low;
            upper[variable] = high;
            return;
        }
        double before = value(variable);
        lower[variable] = low;
        upper[variable] = high;
        double cost = reducedCost[-1 - where];
        if (cost > 0 || (cost == 0 && atUpper[variable])) {
            atUpper[variable] = true;
        } else {
            atUpper[variable] = false;
        }
        move(variable, value(variable) - before);
    }

    /** Lets the values of the basic variables follow a step of another variable. */
    private void move(int variable, double step) {
        if (step == 0) {
            return;
        }
        int column = -1 - place[variable];
        for (int row = 0, at = column; row < rows; row++, at += width) {
            if (entry[at] != 0) {
                value[row] -= entry[at] * step;
            }
        }
        objective += reducedCost[column] * step;
    }

    /**
     * Pivots until the relaxation is solved.
     *
     * @param enough stop where the optimum is not above this
     * @param mostWork stop where {@link #work} goes above this
     */
    Outcome optimise(double enough, long mostWork) {
        while (true) {
            if (objective <= enough) {
                return Outcome.NOT_ABOVE;
            }
            int row = mostInfeasible();
            if (row < 0) {
                return Outcome.OPTIMAL;
            }
            if (work > mostWork) {
                return Outcome.OUT_OF_WORK;
            }
            boolean tooLow = value[row] < lower[basic[row]];
            int column = entering(row, tooLow);
            if (column < 0) {
                return Outcome.INFEASIBLE;
            }
            pivot(row, column, tooLow);
        }
    }

    private int mostInfeasible() {
        int worst = -1;
        double most = TINY;
        for (int row = 0; row < rows; row++) {
            int variable = basic[row];
            double by = Math.max(lower[variable] - value[row], value[row] - upper[variable]);
            if (by > most) {
                most = by;
                worst = row;
            }
        }
        return worst;
    }

    /**
     * The column that takes the row's place, after flipping those whose whole range still leaves the row infeasible; -1
     * where no step of any makes it feasible.
     */
    private int entering(int row, boolean tooLow) {
        int variable = basic[row];
        double missing = tooLow ? lower[variable] - value[row] : value[row] - upper[variable];
        int candidates = candidates(row, tooLow);
        int passed = 0;
        while (passed < candidates) {
            int best = 0;
            for (int k = 1; k < candidates - passed; k++) {
                if (sooner(row, columns[k], columns[best], steps[k], steps[best])) {
                    best = k;
                }
            }
            int column = columns[best];
            int entered = nonbasic[column];
            double range = upper[entered] - lower[entered];
            double covers = Math.abs(entry[row * width + column]) * range;
            if (covers >= missing - TINY) {
                flip(candidates - passed, candidates);
                return column;
            }
            missing -= covers;
            passed++;
            swap(best, candidates - passed);
        }
        return -1;
    }

    private void swap(int one, int other) {
        int column = columns[one];
        double step = steps[one];
        columns[one] = columns[other];
        steps[one] = steps[other];
        columns[other] = column;
        steps[other] = step;
    }

    /** Puts the variables of listed columns at the other one of their bounds. */
    private void flip(int from, int to) {
        for (int k = from; k < to; k++) {
            int variable = nonbasic[columns[k]];
            atUpper[variable] = !atUpper[variable];
            double range = upper[variable] - lower[variable];
            move(variable, atUpper[variable] ? range : -range);
        }
    }

    private int candidates(int row, boolean tooLow) {
        int count = 0;
        int start = row * width;
        for (int column = 0; column < width; column++) {
            double coefficient = entry[start + column];
            if (Math.abs(coefficient) < SMALLEST_PIVOT) {
                continue;
            }
            int variable = nonbasic[column];
            if (lower[variable] == upper[variable]) {
                continue;
            }
            // a step off its bound must raise a row that is too low, and lower one that is too high
            boolean raises = (coefficient < 0) != atUpper[variable];
            if (raises == tooLow) {
                columns[count] = column;
                steps[count++] = Math.abs(reducedCost[column] / coefficient);
            }
        }
        return count;
    }

    private boolean sooner(int row, int column, int than, double step, double thanStep) {
        if (Math.abs(step - thanStep) > 1e-10) {
            return step < thanStep;
        }
        double size = Math.abs(entry[row * width + column]);
        double thanSize = Math.abs(entry[row * width + than]);
        return size > thanSize || (size == thanSize && nonbasic[column] < nonbasic[than]);
    }

    private void pivot(int row, int column, boolean tooLow) {
        int leaving = basic[row];
        int entered = nonbasic[column];
        double bound = tooLow ? lower[leaving] : upper[leaving];
        double pivot = entry[row * width + column];
        double step = (value[row] - bound) / pivot;
        double reached = value(entered) + step;
        move(entered, step);
        divideRow(row, column, pivot);
        double cost = reducedCost[column];
        subtract(row, column);
        for (int k = 0; k < steppedColumns; k++) {
            reducedCost[columns[k]] -= cost * steps[k];
        }
        reducedCost[column] = -cost / pivot;
        basic[row] = entered;
        place[entered] = row;
        value[row] = reached;
        nonbasic[column] = leaving;
        place[leaving] = -1 - column;
        atUpper[leaving] = !tooLow;
    }

    /** Divides a row by its pivot and lists what it holds elsewhere. */
    private void divideRow(int row, int column, double pivot) {
        int start = row * width;
        int count = 0;
        for (int k = 0; k < width; k++) {
            double coefficient = entry[start + k];
            if (coefficient != 0 && k != column) {
                double divided = coefficient / pivot;
                if (Math.abs(divided) < 1e-12) {
                    divided = 0;
                } else {
                    columns[count] = k;
                    steps[count++] = divided;
                }
                entry[start + k] = divided;
            }
        }
        steppedColumns = count;
        entry[start + column] = 1 / pivot;
        work += width;
    }

    private void subtract(int pivotRow, int column) {
        double inverse = entry[pivotRow * width + column];
        int pivotStart = pivotRow * width;
        int count = steppedColumns;
        boolean dense = DENSE * count > width;
        for (int row = 0; row < rows; row++) {
            int start = row * width;
            double factor = entry[start + column];
            if (factor == 0 || row == pivotRow) {
                continue;
            }
            if (dense) {
                for (int k = 0; k < width; k++) {
                    entry[start + k] -= factor * entry[pivotStart + k];
                }
            } else {
                for (int k = 0; k < count; k++) {
                    entry[start + columns[k]] -= factor * steps[k];
                }
            }
            entry[start + column] = -factor * inverse;
            work += count;
        }
        work += rows;
    }

    /** Fixes whatever cannot leave its bound in a solution worth at least {@code wanted}, and drops what is fixed. */
    void fix(double wanted) {
        double slack = objective - wanted;
        for (int column = 0; column < width; column++) {
            int variable = nonbasic[column];
            if (Math.abs(reducedCost[column]) > slack + TINY) {
                double at = value(variable);
                lower[variable] = at;
                upper[variable] = at;
            }
        }
        drop();
    }

    private void drop() {
        int kept = 0;
        int[] from = new int[width];
        for (int column = 0; column < width; column++) {
            int variable = nonbasic[column];
            if (lower[variable] != upper[variable]) {
                from[kept++] = column;
            }
        }
        double[] smaller = new double[rows * kept];
        double[] costs = new double[kept];
        int[] outside = new int[kept];
        for (int k = 0; k < kept; k++) {
            costs[k] = reducedCost[from[k]];
            outside[k] = nonbasic[from[k]];
        }
        for (int row = 0; row < rows; row++) {
            for (int k = 0; k < kept; k++) {
                smaller[row * kept + k] = entry[row * width + from[k]];
            }
        }
        Arrays.fill(place, Integer.MIN_VALUE);
        for (int row = 0; row < rows; row++) {
            place[basic[row]] = row;
        }
        for (int k = 0; k < kept; k++) {
            place[outside[k]] = -1 - k;
        }
        entry = smaller;
        reducedCost = costs;
        nonbasic = outside;
        width = kept;
    }
}
