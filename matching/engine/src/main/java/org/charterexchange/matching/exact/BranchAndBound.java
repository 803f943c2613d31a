package org.charterexchange.matching.exact;

import java.util.function.BooleanSupplier;
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

    private final MixedIntegerProgramme programme;
    private final DualSimplex simplex;
    private final int[] whole;
    private final long mostWork;
    private final int[] path;
    private final double[] pathLower;
    private final double[] pathUpper;
    private final boolean[] second;
    private int depth;
    private long best;
    private int @Nullable [] solution;
    private boolean proven;
    private boolean rounded;

    /**
     * A search that was not begun.
     *
     * @param programme what to maximise
     * @param whole the variables that must be whole; all others are by themselves once these are
     * @param mostWork how many coefficients may be gone through before it gives up
     * @param halted whether to give up now; asked every few milliseconds
     */
    public BranchAndBound(MixedIntegerProgramme programme, int[] whole, long mostWork, BooleanSupplier halted) {
        this.programme = programme;
        this.whole = whole;
        this.mostWork = mostWork;
        simplex = new DualSimplex(programme, halted);
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
        return simplex.work();
    }

    /**
     * Begins with a basis that is thought to be near the optimal one.
     *
     * @param variables as many as the programme has rows; the slack variables of its rows are counted behind its own
     */
    public void begin(int[] variables) {
        simplex.begin(variables);
    }

    /**
     * Looks for the best solution.
     *
     * @param toBeat only a solution worth more is of interest
     * @return the value of each variable, rounded to whole numbers; null where there is none worth more, or none was found
     */
    public int @Nullable [] solve(long toBeat) {
        best = toBeat;
        DualSimplex.Status outcome = simplex.optimise(best + ONE, mostWork);
        if (outcome == DualSimplex.Status.OPTIMAL) {
            simplex.fix(best + 1.0);
        }
        while (outcome != DualSimplex.Status.OUT_OF_WORK) {
            if (outcome == DualSimplex.Status.OPTIMAL) {
                int variable = fractional();
                if (variable >= 0) {
                    descend(variable);
                    outcome = simplex.optimise(best + ONE, mostWork);
                    continue;
                }
                keep();
            }
            if (!ascend()) {
                proven = !rounded;
                break;
            }
            outcome = simplex.optimise(best + ONE, mostWork);
        }
        return solution;
    }

    /** The variable that is nearest to its next whole number from below, or -1 where all are whole. */
    private int fractional() {
        int chosen = -1;
        double most = WHOLE;
        for (int variable : whole) {
            double value = simplex.value(variable);
            double fraction = value - Math.floor(value);
            if (fraction > most && fraction < 1 - WHOLE) {
                most = fraction;
                chosen = variable;
            }
        }
        return chosen;
    }

    private void descend(int variable) {
        double value = simplex.value(variable);
        path[depth] = variable;
        pathLower[depth] = simplex.lower(variable);
        pathUpper[depth] = simplex.upperBound(variable);
        second[depth] = false;
        branch(depth, Math.ceil(value), true);
        depth++;
    }

    private void branch(int at, double bound, boolean up) {
        simplex.bound(path[at], up ? bound : pathLower[at], up ? pathUpper[at] : bound);
    }

    /** Takes the other branch of the deepest node that has one left; returns whether there was one. */
    private boolean ascend() {
        while (depth > 0) {
            int at = depth - 1;
            if (!second[at]) {
                second[at] = true;
                boolean wasUp = simplex.lower(path[at]) > pathLower[at];
                double bound = wasUp ? simplex.lower(path[at]) - 1 : simplex.upperBound(path[at]) + 1;
                branch(at, bound, !wasUp);
                return true;
            }
            simplex.bound(path[at], pathLower[at], pathUpper[at]);
            depth--;
        }
        return false;
    }

    private void keep() {
        int[] values = new int[programme.variables()];
        double worth = 0;
        for (int variable = 0; variable < values.length; variable++) {
            values[variable] = (int) Math.rint(simplex.value(variable));
            worth += programme.cost(variable) * values[variable];
        }
        long points = Math.round(worth);
        if (!programme.keeps(values)) {
            rounded = true; // what rounding made of it says nothing of what is there
        } else if (points > best) {
            best = points;
            solution = values;
        }
    }
}
