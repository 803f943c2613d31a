package org.charterexchange.matching.exact;

import org.jspecify.annotations.Nullable;

/**
 * Depth-first branch and bound over the relaxations of a programme (A. Land, A. Doig, <em>An automatic method of solving
 * discrete programming problems</em>, 1960; T. Achterberg, <em>Constraint integer programming</em>, 2007).
 *
 * <p>Deterministic: the outcome depends on the programme, the value to beat and the work allowed.
 */
public final class BranchAndBound {

    /** More than the cutoff by less than this is no whole number more. */
    private static final double ONE = 1 - 1e-5;

    private static final double WHOLE = 1e-6;

    private final Programme programme;
    private final Tableau tableau;
    private final int[] whole;
    private final int first;
    private final long mostWork;
    private final int[] path;
    private final double[] pathLower;
    private final double[] pathUpper;
    private final boolean[] second;
    private int depth;
    private long best;
    private int @Nullable [] solution;
    private boolean proven;

    /**
     * A search that was not begun.
     *
     * @param programme what to maximise
     * @param whole the variables that must be whole; all others are by themselves once these are
     * @param first how many of them, in front, to branch on before the others
     * @param mostWork how many coefficients may be written before it gives up
     */
    public BranchAndBound(Programme programme, int[] whole, int first, long mostWork) {
        this.programme = programme;
        this.whole = whole;
        this.first = first;
        this.mostWork = mostWork;
        tableau = new Tableau(programme);
        path = new int[longestPath()];
        pathLower = new double[path.length];
        pathUpper = new double[path.length];
        second = new boolean[path.length];
    }

    /** Every branch raises a lower bound or lowers an upper one. */
    private int longestPath() {
        double steps = 1;
        for (int variable : whole) {
            steps += programme.upper(variable);
        }
        return (int) steps;
    }

    /** Whether the search was completed: nothing better than what it answered exists. */
    public boolean proven() {
        return proven;
    }

    /** The work it took. */
    public long work() {
        return tableau.work();
    }

    /**
     * Looks for the best solution.
     *
     * @param toBeat only a solution worth more is of interest
     * @return the value of each variable, rounded to whole numbers; null where there is none worth more, or none was found
     */
    public int @Nullable [] solve(long toBeat) {
        best = toBeat;
        Tableau.Outcome outcome = tableau.optimise(best + ONE, mostWork);
        if (outcome == Tableau.Outcome.OPTIMAL) {
            tableau.fix(best + 1.0);
        }
        while (outcome != Tableau.Outcome.OUT_OF_WORK) {
            if (outcome == Tableau.Outcome.OPTIMAL) {
                int variable = fractional();
                if (variable >= 0) {
                    descend(variable);
                    outcome = tableau.optimise(best + ONE, mostWork);
                    continue;
                }
                keep();
            }
            if (!ascend()) {
                proven = true;
                break;
            }
            outcome = tableau.optimise(best + ONE, mostWork);
        }
        return solution;
    }

    private int fractional() {
        int variable = mostFractional(0, first);
        return variable >= 0 ? variable : mostFractional(first, whole.length);
    }

    private int mostFractional(int from, int to) {
        int chosen = -1;
        double most = 0;
        for (int k = from; k < to; k++) {
            double value = tableau.value(whole[k]);
            double distance = Math.abs(value - Math.rint(value));
            if (distance > WHOLE && distance > most) {
                most = distance;
                chosen = whole[k];
            }
        }
        return chosen;
    }

    private void descend(int variable) {
        double value = tableau.value(variable);
        path[depth] = variable;
        pathLower[depth] = tableau.lower(variable);
        pathUpper[depth] = tableau.upperBound(variable);
        boolean up = value - Math.floor(value) >= 0.5;
        second[depth] = false;
        branch(depth, up ? Math.ceil(value) : Math.floor(value), up);
        depth++;
    }

    private void branch(int at, double bound, boolean up) {
        tableau.bound(path[at], up ? bound : pathLower[at], up ? pathUpper[at] : bound);
    }

    /** Takes the other branch of the deepest node that has one left; returns whether there was one. */
    private boolean ascend() {
        while (depth > 0) {
            int at = depth - 1;
            if (!second[at]) {
                second[at] = true;
                boolean wasUp = tableau.lower(path[at]) > pathLower[at];
                double bound = wasUp ? tableau.lower(path[at]) - 1 : tableau.upperBound(path[at]) + 1;
                branch(at, bound, !wasUp);
                return true;
            }
            tableau.bound(path[at], pathLower[at], pathUpper[at]);
            depth--;
        }
        return false;
    }

    private void keep() {
        int[] values = new int[programme.variables()];
        double worth = 0;
        for (int variable = 0; variable < values.length; variable++) {
            values[variable] = (int) Math.rint(tableau.value(variable));
            worth += programme.cost(variable) * values[variable];
        }
        long points = Math.round(worth);
        if (points > best) {
            best = points;
            solution = values;
        }
    }
}
