package org.charterexchange.matching.benchmark.peers.programmes;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import org.charterexchange.matching.benchmark.peers.OrTools;
import org.charterexchange.matching.exact.MixedIntegerProgramme;

/** One of the solvers that OR-Tools brings along as native code. */
public final class OrToolsSolver implements ProgrammeSolver {

    private final String solver;

    /** @param solver as OR-Tools names it: {@code CBC}, {@code SCIP} or {@code HIGHS} */
    public OrToolsSolver(String solver) {
        OrTools.load();
        this.solver = solver;
    }

    @Override
    public String name() {
        return solver + " (OR-Tools)";
    }

    @Override
    public ProgrammeAnswer solve(ProgrammeTask task, int seconds) {
        MixedIntegerProgramme programme = task.programme();
        MPSolver mip = OrTools.create(solver);
        mip.setTimeLimit(1000L * seconds);
        MPVariable[] variables = new MPVariable[programme.variables()];
        MPObjective objective = mip.objective();
        objective.setMaximization();
        MPConstraint better = mip.makeConstraint(task.toBeat() + 1.0, Double.POSITIVE_INFINITY);
        for (int variable = 0; variable < variables.length; variable++) {
            variables[variable] = mip.makeVar(0, programme.upper(variable), variable < task.whole(), "");
            objective.setCoefficient(variables[variable], programme.cost(variable));
            better.setCoefficient(variables[variable], programme.cost(variable));
        }
        MPConstraint[] rows = new MPConstraint[programme.rows()];
        for (int row = 0; row < rows.length; row++) {
            double limit = programme.limit(row);
            rows[row] = mip.makeConstraint(programme.equality(row) ? limit : Double.NEGATIVE_INFINITY, limit);
        }
        for (int k = 0; k < programme.entries(); k++) {
            rows[programme.entryRow(k)].setCoefficient(variables[programme.entryVariable(k)], programme.entry(k));
        }
        MPSolver.ResultStatus status = OrTools.solve(mip);
        try {
            return answer(status, variables);
        } finally {
            mip.delete();
        }
    }

    private static ProgrammeAnswer answer(MPSolver.ResultStatus status, MPVariable[] variables) {
        if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE) {
            return new ProgrammeAnswer(null, status == MPSolver.ResultStatus.INFEASIBLE);
        }
        int[] values = new int[variables.length];
        for (int variable = 0; variable < values.length; variable++) {
            values[variable] = (int) Math.rint(variables[variable].solutionValue());
        }
        return new ProgrammeAnswer(values, status == MPSolver.ResultStatus.OPTIMAL);
    }
}
