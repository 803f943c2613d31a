package org.charterexchange.matching.benchmark.peers.planning;

import java.time.Duration;
import org.charterexchange.matching.benchmark.peers.Peer;
import org.charterexchange.matching.benchmark.peers.PeerProgress;
import org.charterexchange.matching.problem.Problem;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;

/** OptaPlanner with the phases and moves that it picks by itself. */
public final class OptaPlannerPeer implements Peer {

    @Override
    public String name() {
        return "OptaPlanner, default settings";
    }

    @Override
    public void solve(Problem problem, int seconds, long seed, PeerProgress progress) {
        if (problem.pairCount() == 0) {
            progress.offer(PlannedCandidates.pairs(PlannedCandidates.of(problem)));
            return;
        }
        Solver<OptaPlannerRound> solver =
                SolverFactory.<OptaPlannerRound>create(settings(seconds, seed)).buildSolver();
        solver.addEventListener(event -> offer(event.getNewBestSolution(), progress));
        offer(solver.solve(new OptaPlannerRound(problem)), progress);
    }

    private static SolverConfig settings(int seconds, long seed) {
        return new SolverConfig()
                .withSolutionClass(OptaPlannerRound.class)
                .withEntityClasses(PlannedCandidate.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(OptaPlannerScore.class))
                .withRandomSeed(seed)
                .withTerminationSpentLimit(Duration.ofSeconds(seconds));
    }

    private static void offer(OptaPlannerRound round, PeerProgress progress) {
        if (round.isFeasible()) {
            progress.offer(PlannedCandidates.pairs(round.getCandidates()));
        }
    }
}
