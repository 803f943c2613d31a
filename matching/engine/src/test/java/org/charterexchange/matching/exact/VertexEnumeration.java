package org.charterexchange.matching.exact;

/**
 * The linear programme that belongs to a mixed-integer one, solved by trying every basis with every other variable at
 * either of its bounds: where there is a solution, there is a best one among these.
 */
final class VertexEnumeration {

    private static final double ROUNDING = 1e-7;

    private final ConstraintMatrix matrix;
    private final double[] limit;
    private final double[] cost;
    private final double[] upper;
    private final int[] basic;
    private double best = Double.NEGATIVE_INFINITY;

    private VertexEnumeration(MixedIntegerProgramme programme) {
        matrix = new ConstraintMatrix(programme);
        limit = new double[matrix.rows];
        cost = new double[matrix.structurals + matrix.rows];
        upper = new double[cost.length];
        basic = new int[matrix.rows];
        for (int variable = 0; variable < matrix.structurals; variable++) {
            cost[variable] = programme.cost(variable);
            upper[variable] = programme.upper(variable);
        }
        for (int row = 0; row < limit.length; row++) {
            limit[row] = programme.limit(row);
            upper[matrix.structurals + row] = programme.equality(row) ? 0 : Double.POSITIVE_INFINITY;
        }
    }

    /** The value of the best solution, or negative infinity where there is none. */
    static double best(MixedIntegerProgramme programme) {
        VertexEnumeration vertices = new VertexEnumeration(programme);
        vertices.choose(0, 0);
        return vertices.best;
    }

    private void choose(int from, int chosen) {
        if (chosen == basic.length) {
            tryBounds(0, new double[cost.length]);
            return;
        }
        for (int variable = from; variable < cost.length; variable++) {
            basic[chosen] = variable;
            choose(variable + 1, chosen + 1);
        }
    }

    private void tryBounds(int variable, double[] values) {
        if (variable == cost.length) {
            solve(values.clone());
            return;
        }
        values[variable] = 0;
        tryBounds(variable + 1, values);
        if (!isBasic(variable) && upper[variable] > 0 && upper[variable] < Double.POSITIVE_INFINITY) {
            values[variable] = upper[variable];
            tryBounds(variable + 1, values);
            values[variable] = 0;
        }
    }

    private boolean isBasic(int variable) {
        for (int one : basic) {
            if (one == variable) {
                return true;
            }
        }
        return false;
    }

    private void solve(double[] values) {
        double[][] equations = new double[basic.length][basic.length + 1];
        for (int position = 0; position < basic.length; position++) {
            double[] column = new double[basic.length];
            matrix.addTo(column, basic[position], 1);
            for (int row = 0; row < basic.length; row++) {
                equations[row][position] = column[row];
            }
        }
        double[] right = limit.clone();
        for (int variable = 0; variable < values.length; variable++) {
            matrix.addTo(right, variable, -values[variable]);
        }
        for (int row = 0; row < basic.length; row++) {
            equations[row][basic.length] = right[row];
        }
        if (!eliminate(equations)) {
            return;
        }
        for (int row = 0; row < basic.length; row++) {
            values[basic[row]] = equations[row][basic.length];
        }
        double worth = 0;
        for (int variable = 0; variable < values.length; variable++) {
            if (values[variable] < -ROUNDING || values[variable] > upper[variable] + ROUNDING) {
                return;
            }
            worth += cost[variable] * values[variable];
        }
        best = Math.max(best, worth);
    }

    /** Gauss and Jordan, with row exchanges; returns whether the equations have one solution. */
    private static boolean eliminate(double[][] equations) {
        for (int column = 0; column < equations.length; column++) {
            int pivot = column;
            for (int row = column + 1; row < equations.length; row++) {
                pivot = Math.abs(equations[row][column]) > Math.abs(equations[pivot][column]) ? row : pivot;
            }
            double[] chosen = equations[pivot];
            equations[pivot] = equations[column];
            equations[column] = chosen;
            if (Math.abs(chosen[column]) < ROUNDING) {
                return false;
            }
            for (int row = 0; row < equations.length; row++) {
                double factor = row == column ? 0 : equations[row][column] / chosen[column];
                for (int k = column; k <= equations.length && factor != 0; k++) {
                    equations[row][k] -= factor * chosen[k];
                }
            }
        }
        for (int row = 0; row < equations.length; row++) {
            equations[row][equations.length] /= equations[row][row];
        }
        return true;
    }
}
