package org.charterexchange.matching.benchmark.peers.planning;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import org.charterexchange.matching.benchmark.peers.Peer;
import org.charterexchange.matching.benchmark.peers.PeerProgress;
import org.charterexchange.matching.problem.Problem;

/** Timefold with the phases and moves that it picks by itself. */
public final class TimefoldPeer implements Peer {

    @Override
    public String name() {
        return "Timefold, default settings";
    }

    @Override
    public void solve(Problem problem, int seconds, long seed, PeerProgress progress) {
        if (problem.pairCount() == 0) {
            progress.offer(PlannedCandidates.pairs(PlannedCandidates.of(problem)));
            return;
        }
        Solver<TimefoldRound> solver =
                SolverFactory.<TimefoldRound>create(settings(seconds, seed)).buildSolver();
        solver.addEventListener(event -> offer(event.getNewBestSolution(), progress));
        offer(solver.solve(new TimefoldRound(problem)), progress);
    }

    private static SolverConfig settings(int seconds, long seed) {
        return new SolverConfig()
                .withSolutionClass(TimefoldRound.class)
                .withEntityClasses(PlannedCandidate.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(TimefoldScore.class))
                .withRandomSeed(seed)
                .withTerminationSpentLimit(Duration.ofSeconds(seconds));
    }

    private static void offer(TimefoldRound round, PeerProgress progress) {
        if (round.isFeasible()) {
            progress.offer(PlannedCandidates.pairs(round.getCandidates()));
        }
    }
}
