package org.charterexchange.matching.benchmark.peers;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import org.charterexchange.matching.problem.Problem;

/**
 * The exact referee: the mixed-integer programme of section 4 of the specification, solved by one of OR-Tools' solvers.
 */
public final class MipReferee implements Peer {

    private final String solver;

    /** @param solver as OR-Tools names it: {@code CBC}, {@code SCIP} or {@code HIGHS} */
    public MipReferee(String solver) {
        OrTools.load(); // before anybody's clock starts
        this.solver = solver;
    }

    @Override
    public String name() {
        return "MIP, " + solver;
    }

    @Override
    public void solve(Problem problem, int seconds, long seed, PeerProgress progress) {
        MPSolver mip = OrTools.create(solver);
        try {
            MPVariable[] pairs = new MipModel(problem, mip).build();
            long left = (long) (seconds * 1000 - progress.seconds() * 1000);
            if (left <= 0) {
                return;
            }
            mip.setTimeLimit(left);
            MPSolver.ResultStatus status = OrTools.solve(mip);
            if (status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE) {
                progress.bound(mip.objective().bestBound());
                progress.offer(chosen(problem, pairs));
            }
        } finally {
            mip.delete();
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
}
