package org.charterexchange.matching.exact;

/** A row of the tableau, and the long-step ratio test on it. */
final class PivotRow {

    private static final double SMALLEST_PIVOT = 1e-7;
    private static final double ZERO = 1e-12;
    private static final double TIE = 1e-10;

    private final ConstraintMatrix matrix;
    private final Variables variables;
    private final double[] coefficient;
    private final int[] touched;
    private final int[] candidates;
    private final double[] steps;
    private int touchedCount;
    private int firstPassed;
    private int candidateCount;

    PivotRow(ConstraintMatrix matrix, Variables variables) {
        this.matrix = matrix;
        this.variables = variables;
        coefficient = new double[variables.count];
        touched = new int[variables.count];
        candidates = new int[variables.count];
        steps = new double[variables.count];
    }

    /**
     * Computes the row from the row of the inverse.
     *
     * @return how many coefficients that took
     */
    long fill(double[] inverse) {
        for (int k = 0; k < touchedCount; k++) {
            coefficient[touched[k]] = 0;
        }
        touchedCount = 0;
        long work = inverse.length;
        for (int row = 0; row < inverse.length; row++) {
            double factor = inverse[row];
            if (Math.abs(factor) < ZERO) {
                inverse[row] = 0;
                continue;
            }
            touch(matrix.structurals + row, factor);
            int end = matrix.rowStart[row + 1];
            for (int k = matrix.rowStart[row]; k < end; k++) {
                touch(matrix.rowVariable[k], factor * matrix.rowCoefficient[k]);
            }
            work += end - matrix.rowStart[row];
        }
        return work;
    }

    private void touch(int variable, double more) {
        if (variables.rowOf[variable] >= 0 || variables.settled[variable]) {
            return;
        }
        double before = coefficient[variable];
        if (before == 0) {
            touched[touchedCount++] = variable;
        }
        double sum = before + more;
        coefficient[variable] = sum == 0 ? Double.MIN_VALUE : sum;
    }

    double coefficient(int variable) {
        return coefficient[variable];
    }

    /** Takes a multiple of the row off the reduced costs. */
    void takeOff(double factor) {
        for (int k = 0; k < touchedCount; k++) {
            variables.reducedCost[touched[k]] -= factor * coefficient[touched[k]];
        }
    }

    /**
     * The variable that takes the row's place; those whose whole range still leaves the row infeasible are passed.
     *
     * @param missing how far the row's variable is out of its bounds
     * @param tooLow whether it is under the lower one
     * @return -1 where no step of any makes it feasible
     */
    int entering(double missing, boolean tooLow) {
        candidateCount = candidates(tooLow);
        firstPassed = candidateCount;
        double left = missing;
        while (firstPassed > 0) {
            int best = 0;
            for (int k = 1; k < firstPassed; k++) {
                if (sooner(k, best)) {
                    best = k;
                }
            }
            int entered = candidates[best];
            double covers = Math.abs(coefficient[entered]) * variables.range(entered);
            if (covers >= left - DualSimplex.TOLERANCE) {
                return entered;
            }
            left -= covers;
            firstPassed--;
            candidates[best] = candidates[firstPassed];
            steps[best] = steps[firstPassed];
            candidates[firstPassed] = entered;
        }
        return -1;
    }

    /** How many variables were passed. */
    int passed() {
        return candidateCount - firstPassed;
    }

    /** The {@code k}-th variable passed. */
    int passed(int k) {
        return candidates[firstPassed + k];
    }

    /** How many variables have a coefficient. */
    int size() {
        return touchedCount;
    }

    private int candidates(boolean tooLow) {
        int count = 0;
        for (int k = 0; k < touchedCount; k++) {
            int variable = touched[k];
            double size = coefficient[variable];
            if (Math.abs(size) < SMALLEST_PIVOT || variables.fixed(variable)) {
                continue;
            }
            // a step off its bound must raise a row that is too low, and lower one that is too high
            boolean raises = (size < 0) != variables.atUpper[variable];
            if (raises == tooLow) {
                candidates[count] = variable;
                steps[count++] = Math.abs(variables.reducedCost[variable] / size);
            }
        }
        return count;
    }

    private boolean sooner(int one, int than) {
        if (Math.abs(steps[one] - steps[than]) > TIE) {
            return steps[one] < steps[than];
        }
        double size = Math.abs(coefficient[candidates[one]]);
        double thanSize = Math.abs(coefficient[candidates[than]]);
        return size > thanSize || (size == thanSize && candidates[one] < candidates[than]);
    }
}
