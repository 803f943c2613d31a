package org.charterexchange.matching.solver.planner;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.impl.solver.DefaultSolver;

/**
 * Runs the solver library on a round: a custom phase that improves the matching natively, then the library's own local
 * search by late acceptance with the same moves for the last tenth (E. Burke, Y. Bykov, <em>The late acceptance
 * hill-climbing heuristic</em>, 2017).
 */
public final class Planner {

    /** The library's share of the time or of the steps. */
    public static final double SHARE = 0.1;

    private static final int LATE = 400;

    private static final SolverFactory<PlannedRound> FACTORY =
            SolverFactory.create(settings(EnvironmentMode.REPRODUCIBLE)
                    .withPhases(
                            new CustomPhaseConfig().withCustomPhaseCommandClassList(List.of(NativePhase.class)),
                            localSearch()));

    private static final AtomicLong NUMBER = new AtomicLong();

    private Planner() {}

    /** The library's share of so many steps. */
    public static long share(long steps) {
        return (long) (steps * SHARE);
    }

    /** Improves a matching until the moves say to stop. */
    public static int[] solve(PlanningFacts facts, int[] pairs, PlannerMoves moves) {
        Solver<PlannedRound> solver = FACTORY.buildSolver();
        number(solver);
        moves.stopBy(solver::terminateEarly);
        return solver.solve(new PlannedRound(facts, pairs, moves)).pairs();
    }

    /** Several run at once, and each keeps a gauge that would take the others' name. */
    private static void number(Solver<PlannedRound> solver) {
        if (solver instanceof DefaultSolver<PlannedRound> numbered) {
            numbered.setMonitorTagMap(Map.of("number", Long.toString(NUMBER.incrementAndGet())));
        }
    }

    /** What every solver of rounds shares. */
    static SolverConfig settings(EnvironmentMode mode) {
        return new SolverConfig()
                .withSolutionClass(PlannedRound.class)
                .withEntityClasses(PlannedCandidate.class)
                .withEnvironmentMode(mode)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(MatchingScoreCalculator.class));
    }

    private static LocalSearchPhaseConfig localSearch() {
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(PlannerMoveFactory.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
    }
}
