package org.charterexchange.matching.solver.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.fixture.ProblemFixture;
import org.charterexchange.matching.solver.fixture.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.optaplanner.core.api.score.ScoreExplanation;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

class MatchingConstraintProviderTest {

    private static final ScoreDirectorFactoryConfig RULES = new ScoreDirectorFactoryConfig()
            .withConstraintProviderClass(MatchingConstraintProvider.class)
            .withConstraintStreamImplType(ConstraintStreamImplType.BAVET);

    private final SolutionManager<PlannedRound, HardSoftLongScore> rules = SolutionManager.create(
            SolverFactory.<PlannedRound>create(LocalSearchPlanner.config(EnvironmentMode.REPRODUCIBLE)
                    .withScoreDirectorFactory(RULES)
                    .withTerminationConfig(new TerminationConfig().withStepCountLimit(1))));

    @ParameterizedTest
    @EnumSource(Rule.class)
    void countsForEachRuleWhatTheSpecificationSays(Rule rule) {
        int counted = 0;
        for (long seed = 0; seed < 150; seed++) {
            Problem problem = ProblemFixture.tiny(seed).problem();
            int[] pairs = randomPairs(problem, seed);
            long expected = Reference.rule(problem, pairs, rule);
            assertThat(totals(problem, pairs).getOrDefault(rule, 0L))
                    .as("%s, seed %d", rule, seed)
                    .isEqualTo(expected);
            counted += expected == 0 ? 0 : 1;
        }
        assertThat(counted).as("rounds in which the rule counted").isPositive();
    }

    @Test
    void agreesWithTheIncrementalScoreAndThePoints() {
        for (long seed = 0; seed < 150; seed++) {
            Problem problem = ProblemFixture.tiny(seed).problem();
            int[] pairs = randomPairs(problem, seed);
            MatchingScoreCalculator score = new MatchingScoreCalculator();
            score.resetWorkingSolution(round(problem, pairs));
            HardSoftLongScore byRules = rules.explain(round(problem, pairs)).getScore();
            assertThat(score.calculateScore()).as("seed %d", seed).isEqualTo(byRules);
            assertThat(byRules.softScore()).isEqualTo(Reference.points(problem, pairs));
            assertThat(byRules.isFeasible()).isEqualTo(Reference.feasible(problem, pairs));
        }
    }

    @Test
    void agreesWithTheIncrementalScoreAfterEveryStep() {
        SolverConfig config = LocalSearchPlanner.config(EnvironmentMode.FULL_ASSERT)
                .withRandomSeed(7L)
                .withPhases(new LocalSearchPhaseConfig()
                        .withTerminationConfig(new TerminationConfig().withStepCountLimit(300)));
        ScoreDirectorFactoryConfig incremental = config.getScoreDirectorFactoryConfig();
        assertThat(incremental).isNotNull();
        incremental.withAssertionScoreDirectorFactory(RULES);
        Problem problem = ProblemFixture.round(40, 4, 5).withLinksAndPins(20, 0).problem();
        int[] nobody = new int[problem.candidateCount()];
        Arrays.fill(nobody, -1);
        PlannedRound solved =
                SolverFactory.<PlannedRound>create(config).buildSolver().solve(round(problem, nobody));
        assertThat(Reference.points(problem, solved.pairs())).isPositive();
        assertThat(Reference.feasible(problem, solved.pairs())).isTrue();
    }

    private Map<Rule, Long> totals(Problem problem, int[] pairs) {
        ScoreExplanation<PlannedRound, HardSoftLongScore> explanation = rules.explain(round(problem, pairs));
        Map<Rule, Long> totals = new HashMap<>();
        explanation.getConstraintMatchTotalMap().values().forEach(total -> {
            Rule rule = Rule.valueOf(total.getConstraintName());
            HardSoftLongScore score = total.getScore();
            totals.put(rule, rule.hard() ? score.hardScore() : score.softScore());
        });
        return totals;
    }

    private static PlannedRound round(Problem problem, int[] pairs) {
        return new PlannedRound(new PlanningFacts(problem, OrganisationArcs.of(problem)), pairs, null);
    }

    private static int[] randomPairs(Problem problem, long seed) {
        Random random = new Random(seed);
        int[] pairs = new int[problem.candidateCount()];
        for (int c = 0; c < pairs.length; c++) {
            int size = problem.firstPair()[c + 1] - problem.firstPair()[c];
            int k = random.nextInt(size + 1);
            pairs[c] = k == size ? -1 : problem.firstPair()[c] + k;
        }
        return pairs;
    }
}
