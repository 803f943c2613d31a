package org.charterexchange.matching.benchmark.peers.programmes;

import java.math.BigDecimal;
import org.charterexchange.matching.exact.MixedIntegerProgramme;
import org.ojalgo.concurrent.Parallelism;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;

/**
 * ojAlgo's branch and bound on one thread, as the engine's is, with its dual simplex method, which is its fastest here, and
 * with a gap below one point, which its default of 1e-5 of the objective is not.
 */
public final class OjAlgoSolver implements ProgrammeSolver {

    private static final NumberContext EXACT = NumberContext.of(10, 8);

    private final boolean sparse;

    /** @param sparse whether its sparse linear solver is asked for, which by itself it does not choose */
    public OjAlgoSolver(boolean sparse) {
        this.sparse = sparse;
    }

    @Override
    public String name() {
        return sparse ? "ojAlgo, sparse" : "ojAlgo";
    }

    @Override
    public ProgrammeAnswer solve(ProgrammeTask task, int seconds) {
        ExpressionsBasedModel model = model(task);
        model.options.time_abort = 1000L * seconds;
        model.options.time_suffice = 1000L * seconds;
        if (sparse) {
            model.options.sparse = true;
        }
        model.options.linear().dual();
        model.options.integer(
                IntegerStrategy.DEFAULT.withParallelism(Parallelism.ONE).withGapTolerance(EXACT));
        Optimisation.Result result = model.maximise();
        boolean proven = result.getState().isOptimal() || result.getState() == Optimisation.State.INFEASIBLE;
        if (!result.getState().isFeasible()) {
            return new ProgrammeAnswer(null, proven);
        }
        int[] values = new int[task.programme().variables()];
        for (int variable = 0; variable < values.length; variable++) {
            values[variable] = (int) Math.rint(result.doubleValue(variable));
        }
        return new ProgrammeAnswer(values, proven);
    }

    private static ExpressionsBasedModel model(ProgrammeTask task) {
        MixedIntegerProgramme programme = task.programme();
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        for (int variable = 0; variable < programme.variables(); variable++) {
            Variable added = model.newVariable("x" + variable)
                    .lower(0)
                    .upper((long) programme.upper(variable))
                    .weight((long) programme.cost(variable));
            added.integer(variable < task.whole());
        }
        Expression[] rows = new Expression[programme.rows()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = model.newExpression("r" + row).upper((long) programme.limit(row));
            if (programme.equality(row)) {
                rows[row].lower((long) programme.limit(row));
            }
        }
        for (int k = 0; k < programme.entries(); k++) {
            rows[programme.entryRow(k)].set(programme.entryVariable(k), (long) programme.entry(k));
        }
        model.limitObjective(BigDecimal.valueOf(task.toBeat() + 1), null);
        return model;
    }
}
