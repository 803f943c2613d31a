package org.charterexchange.matching.exact;

/**
 * The coefficients of a programme, by column and by row. Behind the programme's own variables come the slack variables, one
 * of each row, whose columns are unit vectors.
 */
final class ConstraintMatrix {

    final int rows;
    final int structurals;
    final int[] start;
    final int[] row;
    final double[] coefficient;
    final int[] rowStart;
    final int[] rowVariable;
    final double[] rowCoefficient;

    ConstraintMatrix(MixedIntegerProgramme programme) {
        rows = programme.rows();
        structurals = programme.variables();
        int entries = programme.entries();
        start = new int[structurals + 1];
        row = new int[entries];
        coefficient = new double[entries];
        rowStart = new int[rows + 1];
        rowVariable = new int[entries];
        rowCoefficient = new double[entries];
        for (int k = 0; k < entries; k++) {
            start[programme.entryVariable(k) + 1]++;
            rowStart[programme.entryRow(k) + 1]++;
        }
        sum(start);
        sum(rowStart);
        int[] next = start.clone();
        int[] nextOfRow = rowStart.clone();
        for (int k = 0; k < entries; k++) {
            int at = next[programme.entryVariable(k)]++;
            row[at] = programme.entryRow(k);
            coefficient[at] = programme.entry(k);
            int atOfRow = nextOfRow[programme.entryRow(k)]++;
            rowVariable[atOfRow] = programme.entryVariable(k);
            rowCoefficient[atOfRow] = programme.entry(k);
        }
    }

    private static void sum(int[] counts) {
        for (int k = 1; k < counts.length; k++) {
            counts[k] += counts[k - 1];
        }
    }

    boolean slack(int variable) {
        return variable >= structurals;
    }

    /** Adds a multiple of a variable's column to a vector. */
    void addTo(double[] vector, int variable, double factor) {
        if (slack(variable)) {
            vector[variable - structurals] += factor;
            return;
        }
        for (int k = start[variable]; k < start[variable + 1]; k++) {
            vector[row[k]] += factor * coefficient[k];
        }
    }

    /** The product of a vector with a variable's column. */
    double times(double[] vector, int variable) {
        if (slack(variable)) {
            return vector[variable - structurals];
        }
        double sum = 0;
        for (int k = start[variable]; k < start[variable + 1]; k++) {
            sum += vector[row[k]] * coefficient[k];
        }
        return sum;
    }
}
