package org.charterexchange.matching.exact;

import java.util.Arrays;

/**
 * A mixed-integer linear programme to be maximised: variables between 0 and a finite upper bound, rows that a sum may not
 * exceed or must equal. Built up variable by variable and row by row.
 *
 * <p>Costs, coefficients and limits are whole numbers of at most 2^50 in absolute value; so the value of an integral
 * solution is a whole number too.
 */
public final class MixedIntegerProgramme {

    private double[] cost = new double[64];
    private double[] upper = new double[64];
    private double[] limit = new double[64];
    private double[] mostSlack = new double[64];
    private boolean[] equality = new boolean[64];
    private int[] entryRow = new int[256];
    private int[] entryVariable = new int[256];
    private double[] entry = new double[256];
    private int variables;
    private int rows;
    private int entries;

    /**
     * Adds a variable between 0 and an upper bound.
     *
     * @return its number, counted from 0
     */
    public int addVariable(long costOfOne, int upperBound) {
        if (variables == cost.length) {
            cost = Arrays.copyOf(cost, 2 * variables);
            upper = Arrays.copyOf(upper, 2 * variables);
        }
        cost[variables] = costOfOne;
        upper[variables] = upperBound;
        return variables++;
    }

    /** Adds so much to what one unit of a variable is worth. */
    public void addCost(int variable, long more) {
        cost[variable] += more;
    }

    /**
     * Adds a row.
     *
     * @param most what its sum may not exceed
     * @param exactly whether the sum must be that
     * @return its number, counted from 0
     */
    public int addRow(int most, boolean exactly) {
        if (rows == limit.length) {
            limit = Arrays.copyOf(limit, 2 * rows);
            equality = Arrays.copyOf(equality, 2 * rows);
            mostSlack = Arrays.copyOf(mostSlack, 2 * rows);
        }
        limit[rows] = most;
        mostSlack[rows] = most;
        equality[rows] = exactly;
        return rows++;
    }

    /** Lets a variable count in a row, once for each pair of them. */
    public void set(int row, int variable, int coefficient) {
        if (entries == entry.length) {
            entryRow = Arrays.copyOf(entryRow, 2 * entries);
            entryVariable = Arrays.copyOf(entryVariable, 2 * entries);
            entry = Arrays.copyOf(entry, 2 * entries);
        }
        entryRow[entries] = row;
        entryVariable[entries] = variable;
        entry[entries++] = coefficient;
        mostSlack[row] -= Math.min(0, coefficient * upper[variable]);
    }

    /** How many variables there are. */
    public int variables() {
        return variables;
    }

    /** How many rows there are. */
    public int rows() {
        return rows;
    }

    /** What one unit of a variable is worth. */
    public double cost(int variable) {
        return cost[variable];
    }

    /** The upper bound of a variable. */
    public double upper(int variable) {
        return upper[variable];
    }

    /** What the sum of a row may not exceed, or must be. */
    public double limit(int row) {
        return limit[row];
    }

    /** By how much a row's sum can stay under its limit; negative where the limit cannot be kept. */
    double mostSlack(int row) {
        return mostSlack[row];
    }

    /** Whether the sum of a row must equal its limit. */
    public boolean equality(int row) {
        return equality[row];
    }

    /** Whether values keep every row. */
    public boolean keeps(int[] values) {
        double[] sum = new double[rows];
        for (int k = 0; k < entries; k++) {
            sum[entryRow[k]] += entry[k] * values[entryVariable[k]];
        }
        for (int row = 0; row < rows; row++) {
            if (sum[row] > limit[row] || (equality[row] && sum[row] < limit[row])) {
                return false;
            }
        }
        return true;
    }

    /** How many coefficients were set. */
    public int entries() {
        return entries;
    }

    /** The row of the {@code k}-th coefficient. */
    public int entryRow(int k) {
        return entryRow[k];
    }

    /** The variable of the {@code k}-th coefficient. */
    public int entryVariable(int k) {
        return entryVariable[k];
    }

    /** The {@code k}-th coefficient. */
    public double entry(int k) {
        return entry[k];
    }
}
