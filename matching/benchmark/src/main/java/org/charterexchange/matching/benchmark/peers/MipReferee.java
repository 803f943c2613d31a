package org.charterexchange.matching.benchmark.peers;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import org.charterexchange.matching.problem.Problem;

/**
 * The exact referee: the mixed-integer programme of section 4 of the specification, solved by one of OR-Tools' solvers.
 */
public final class MipReferee implements Peer {

    private static boolean loaded;

    private final String solver;

    /** @param solver as OR-Tools names it: {@code CBC}, {@code SCIP} or {@code HIGHS} */
    public MipReferee(String solver) {
        load(); // natives are unpacked before anybody's clock starts
        this.solver = solver;
    }

    @Override
    public String name() {
        return "MIP, " + solver;
    }

    @Override
    public void solve(Problem problem, int seconds, long seed, PeerProgress progress) {
        MPSolver mip = MPSolver.createSolver(solver);
        if (mip == null) {
            throw new IllegalStateException("OR-Tools was built without " + solver);
        }
        MPSolverParameters parameters = new MPSolverParameters();
        try {
            MPVariable[] pairs = new MipModel(problem, mip).build();
            parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
            long left = (long) (seconds * 1000 - progress.seconds() * 1000);
            if (left <= 0) {
                return;
            }
            mip.setTimeLimit(left);
            MPSolver.ResultStatus status = status(mip, parameters);
            if (status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE) {
                progress.bound(mip.objective().bestBound());
                progress.offer(chosen(problem, pairs));
            }
        } finally {
            parameters.delete();
            mip.delete();
        }
    }

    private static MPSolver.ResultStatus status(MPSolver mip, MPSolverParameters parameters) {
        try {
            return mip.solve(parameters);
        } catch (IllegalArgumentException e) {
            // HiGHS with nothing in time answers a number that the Java names do not have
            return MPSolver.ResultStatus.NOT_SOLVED;
        }
    }

    private static int[] chosen(Problem problem, MPVariable[] variables) {
        int[] pairs = new int[problem.candidateCount()];
        for (int candidate = 0; candidate < pairs.length; candidate++) {
            pairs[candidate] = -1;
            for (int pair = problem.firstPair()[candidate]; pair < problem.firstPair()[candidate + 1]; pair++) {
                if (variables[pair].solutionValue() > 0.5) {
                    pairs[candidate] = pair;
                }
            }
        }
        return pairs;
    }

    private static synchronized void load() {
        if (!loaded) {
            Loader.loadNativeLibraries();
            loaded = true;
        }
    }
}
