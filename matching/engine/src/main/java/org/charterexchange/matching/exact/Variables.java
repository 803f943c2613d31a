package org.charterexchange.matching.exact;

/** The variables of a programme and the slack variables of its rows: their bounds, and where they stand in a basis. */
final class Variables {

    /** All perturbations of the costs together; they break ties, and keep below what tells two whole numbers apart. */
    private static final double PERTURBATION = 0.2;

    final int structurals;
    final int count;
    final double[] cost;
    final double[] lower;
    final double[] upper;
    final double[] reducedCost;
    final boolean[] atUpper;
    /** What is fixed for good, whatever is bounded anew. */
    final boolean[] settled;
    /** The row of each basic variable, or -1. */
    final int[] rowOf;

    Variables(MixedIntegerProgramme programme) {
        structurals = programme.variables();
        count = structurals + programme.rows();
        cost = new double[count];
        lower = new double[count];
        upper = new double[count];
        reducedCost = new double[count];
        atUpper = new boolean[count];
        settled = new boolean[count];
        rowOf = new int[count];
        for (int variable = 0; variable < structurals; variable++) {
            upper[variable] = programme.upper(variable);
            cost[variable] = programme.cost(variable) + perturbation(variable);
            atUpper[variable] = cost[variable] > 0;
        }
        for (int row = 0; row < programme.rows(); row++) {
            int slack = structurals + row;
            settled[slack] = programme.equality(row);
            upper[slack] = settled[slack] ? 0 : Math.max(0, programme.mostSlack(row));
        }
    }

    private double perturbation(int variable) {
        long mixed = (variable + 1) * 0x9E3779B97F4A7C15L;
        double fraction = (mixed >>> 11) * 0x1.0p-53;
        return PERTURBATION * fraction / structurals / Math.max(1, upper[variable]);
    }

    boolean basic(int variable) {
        return rowOf[variable] >= 0;
    }

    /** The value of a variable that is not basic. */
    double outside(int variable) {
        return atUpper[variable] ? upper[variable] : lower[variable];
    }

    boolean fixed(int variable) {
        return lower[variable] == upper[variable];
    }

    double range(int variable) {
        return upper[variable] - lower[variable];
    }

    void fix(int variable) {
        double at = outside(variable);
        lower[variable] = at;
        upper[variable] = at;
        settled[variable] = true;
    }
}
