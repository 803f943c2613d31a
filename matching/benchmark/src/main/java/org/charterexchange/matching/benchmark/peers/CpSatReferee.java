package org.charterexchange.matching.benchmark.peers;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import org.charterexchange.matching.problem.Problem;

/** OR-Tools CP-SAT, a worker for each core, on the programme that the mixed-integer solvers get. */
public final class CpSatReferee implements Peer {

    private static final int PATIENCE = 60;

    /** Loads the natives, before anybody's clock starts. */
    public CpSatReferee() {
        Loader.loadNativeLibraries();
    }

    @Override
    public String name() {
        return "CP-SAT";
    }

    @Override
    public void solve(Problem problem, int seconds, long seed, PeerProgress progress) {
        CpSatModel built = new CpSatModel(problem);
        CpModel model = built.build();
        double left = seconds - progress.seconds();
        if (left <= 0) {
            return;
        }
        CpSolver solver = solver(left, seed);
        solver.getParameters().setNumWorkers(Runtime.getRuntime().availableProcessors());
        BoolVar[] variables = built.pairs();
        CpSolverStatus status = solver.solve(model, new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                progress.offer(chosen(problem, pair -> booleanValue(variables[pair])));
            }
        });
        progress.bound(solver.bestObjectiveBound());
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            progress.offer(chosen(problem, pair -> solver.booleanValue(variables[pair])));
        }
    }

    /**
     * The points of the best matching, proven; empty where none keeps every pin and link.
     *
     * @throws IllegalStateException if a minute is not enough
     */
    public OptionalLong optimum(Problem problem) {
        CpSolver solver = solver(PATIENCE, 1);
        solver.getParameters().setNumWorkers(1);
        CpSolverStatus status = solver.solve(new CpSatModel(problem).build());
        return switch (status) {
            case OPTIMAL -> OptionalLong.of(Math.round(solver.objectiveValue()));
            case INFEASIBLE -> OptionalLong.empty();
            default -> throw new IllegalStateException("CP-SAT proved nothing: " + status);
        };
    }

    private static CpSolver solver(double seconds, long seed) {
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds).setRandomSeed((int) seed);
        return solver;
    }

    private static int[] chosen(Problem problem, IntPredicate isChosen) {
        int[] pairs = new int[problem.candidateCount()];
        for (int candidate = 0; candidate < pairs.length; candidate++) {
            pairs[candidate] = -1;
            for (int pair = problem.firstPair()[candidate]; pair < problem.firstPair()[candidate + 1]; pair++) {
                if (isChosen.test(pair)) {
                    pairs[candidate] = pair;
                }
            }
        }
        return pairs;
    }
}
