package org.charterexchange.matching.solver.planner;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.moves.EjectionChain;
import org.charterexchange.matching.solver.moves.MoveGenerator;
import org.charterexchange.matching.solver.settings.MoveSettings;
import org.charterexchange.matching.solver.settings.PlannerSettings;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.impl.solver.DefaultSolver;

/**
 * Improves a matching by OptaPlanner's local search: late acceptance (E. Burke, Y. Bykov, <em>The late acceptance
 * hill-climbing heuristic</em>, 2017) with moves that understand the problem.
 */
public final class LocalSearchPlanner {

    /**
     * What came of it.
     *
     * @param pairs the best matching, the pair of each candidate or -1
     * @param moves how many were tried
     */
    public record Outcome(int[] pairs, long moves) {}

    /** A factory reads annotations, which takes longer than a small problem; by the size of late acceptance. */
    private static final Map<Integer, SolverFactory<PlannedRound>> FACTORIES = new ConcurrentHashMap<>();

    private static final AtomicLong NUMBER = new AtomicLong();

    private final PlannerSettings settings;
    private final MoveSettings moves;

    /** A local search with such moves. */
    public LocalSearchPlanner(PlannerSettings settings, MoveSettings moves) {
        this.settings = settings;
        this.moves = moves;
    }

    /**
     * Improves the best matching, which is kept up to date meanwhile; its board is left with some other one.
     *
     * @param chain makes the moves on the board of the best matching
     * @param mostMoves tried at most
     * @param halted whether to end at once
     */
    public Outcome improve(EjectionChain chain, BestMatching best, long mostMoves, BooleanSupplier halted) {
        PlannerMoves source = new PlannerMoves(
                new MoveGenerator(chain, moves), best, new PlannerMoves.Limit(mostMoves, halted), settings);
        Solver<PlannedRound> solver = factory(settings.lateAcceptance()).buildSolver();
        number(solver);
        source.stopBy(solver::terminateEarly);
        PlanningFacts facts =
                new PlanningFacts(best.board().problem(), best.board().arcs());
        int[] pairs = solver.solve(new PlannedRound(facts, best.copy(), source)).pairs();
        return new Outcome(pairs, source.made());
    }

    /** Several run at once, and each keeps a gauge that would take the others' name. */
    private static void number(Solver<PlannedRound> solver) {
        if (solver instanceof DefaultSolver<PlannedRound> numbered) {
            numbered.setMonitorTagMap(Map.of("number", Long.toString(NUMBER.incrementAndGet())));
        }
    }

    private static SolverFactory<PlannedRound> factory(int lateAcceptance) {
        return FACTORIES.computeIfAbsent(
                lateAcceptance,
                size -> SolverFactory.create(
                        config(EnvironmentMode.REPRODUCIBLE).withPhases(localSearch(size))));
    }

    /** What every solver of rounds shares. */
    static SolverConfig config(EnvironmentMode mode) {
        return new SolverConfig()
                .withSolutionClass(PlannedRound.class)
                .withEntityClasses(PlannedCandidate.class)
                .withEnvironmentMode(mode)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(MatchingScoreCalculator.class));
    }

    private static LocalSearchPhaseConfig localSearch(int lateAcceptance) {
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(PlannerMoveFactory.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(lateAcceptance))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
    }
}
