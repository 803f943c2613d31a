package org.charterexchange.matching.solver.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Objective;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.problem.Problem.Weights;
import org.charterexchange.matching.solver.fixture.ProblemFixture;
import org.charterexchange.matching.solver.fixture.Reference;
import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.settings.SearchSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CirculationsTest {

    private static final SearchSettings SETTINGS = SearchSettings.defaults();

    @Test
    void solvesACirculationForAProblemOfMiddlingSize() {
        Problem problem = ProblemFixture.round(300, 4, 1).problem();
        assertThat(circulation(problem)).isNotNull();
    }

    @Test
    void solvesNoneForALargeProblemWithSwaps() {
        Problem problem = ProblemFixture.round(16_000, 11, 1).problem();
        assertThat(problem.pairCount()).isGreaterThan(150_000);
        assertThat(circulation(problem)).isNull();
    }

    @Test
    void solvesOneForALargeProblemWithoutSwaps() {
        Problem problem = ProblemFixture.round(16_000, 11, 1)
                .with(new Weights(400, 0, 300, 300))
                .problem();
        boolean[] asked = new boolean[1];
        OrganisationArcs arcs = OrganisationArcs.of(problem);
        new Circulations(problem, arcs, new BestBound(problem, arcs, SETTINGS.prices()), SETTINGS.circulation())
                .solve(
                        true,
                        () -> {
                            asked[0] = true;
                            return true;
                        },
                        () -> true);
        assertThat(asked[0]).isTrue();
    }

    @Test
    void provesTheCirculationBestWhereNothingCanBeSwapped() {
        for (long seed = 0; seed < 5; seed++) {
            Problem problem = ProblemFixture.round(200, 5, seed)
                    .with(new Weights(400, 0, 300, 300))
                    .problem();
            OrganisationArcs arcs = OrganisationArcs.of(problem);
            BestBound bound = new BestBound(problem, arcs, SETTINGS.prices());
            int[] pairs = new Circulations(problem, arcs, bound, SETTINGS.circulation())
                    .solve(true, () -> false, () -> false);
            assertThat(pairs).isNotNull();
            assertThat(Reference.feasible(problem, pairs)).isTrue();
            assertThat(Objective.points(problem, pairs))
                    .isEqualTo(bound.proven().upperBound());
        }
    }

    @Test
    void isNeverWorthLessAfterMoreCirculations() {
        for (long seed = 0; seed < 10; seed++) {
            Problem problem = ProblemFixture.round(60, 5, seed)
                    .with(ProblemFixture.MOST_EXCHANGES)
                    .problem();
            OrganisationArcs arcs = OrganisationArcs.of(problem);
            long before = Long.MIN_VALUE;
            for (int most = 1; most < 10; most++) {
                int[] left = {most};
                int[] pairs = new Circulations(
                                problem, arcs, new BestBound(problem, arcs, SETTINGS.prices()), SETTINGS.circulation())
                        .solve(true, () -> false, () -> --left[0] < 0);
                assertThat(pairs).isNotNull();
                long points = Objective.points(problem, pairs);
                assertThat(points).as("seed %d, asked %d times", seed, most).isGreaterThanOrEqualTo(before);
                before = points;
            }
        }
    }

    @Test
    void solvesNoneForALargeProblemWithLinksThoughNothingCanBeSwapped() {
        Problem problem = ProblemFixture.round(16_000, 11, 1)
                .with(new Weights(400, 0, 300, 300))
                .withLinksAndPins(5, 0)
                .problem();
        assertThat(circulation(problem)).isNull();
    }

    @Test
    void doesNotSolveAgainWhatWasSolved() {
        Problem problem = ProblemFixture.round(300, 4, 1).problem();
        OrganisationArcs arcs = OrganisationArcs.of(problem);
        Circulations circulations = new Circulations(
                problem, arcs, new BestBound(problem, arcs, SETTINGS.prices()), SETTINGS.circulation());
        assertThat(circulations.solve(true, () -> false, () -> true)).isNotNull();
        assertThat(circulations.solve(true, () -> true, () -> true))
                .as("nothing better than before")
                .isNull();
    }

    @Test
    void solvesNothingMoreOnceAllAreSolved() {
        Problem problem = ProblemFixture.round(300, 9, 1)
                .with(ProblemFixture.MOST_EXCHANGES)
                .problem();
        OrganisationArcs arcs = OrganisationArcs.of(problem);
        BestBound bound = new BestBound(problem, arcs, SETTINGS.prices());
        Circulations circulations = new Circulations(problem, arcs, bound, SETTINGS.circulation());
        int[] pairs = circulations.solve(true, () -> false, () -> false);
        assertThat(pairs).isNotNull();
        assertThat(Objective.points(problem, pairs))
                .as("more might have been found")
                .isLessThan(bound.proven().upperBound());
        assertNothingIsSolved(circulations);
    }

    @Test
    void solvesNothingMoreOnceItWasEnded() {
        Problem problem = ProblemFixture.round(300, 4, 1).problem();
        OrganisationArcs arcs = OrganisationArcs.of(problem);
        Circulations circulations = new Circulations(
                problem, arcs, new BestBound(problem, arcs, SETTINGS.prices()), SETTINGS.circulation());
        circulations.end();
        assertNothingIsSolved(circulations);
    }

    private static void assertNothingIsSolved(Circulations circulations) {
        boolean[] asked = new boolean[1];
        assertThat(circulations.solve(true, () -> asked[0] = true, () -> false)).isNull();
        assertThat(asked[0]).isFalse();
    }

    private static int @Nullable [] circulation(Problem problem) {
        OrganisationArcs arcs = OrganisationArcs.of(problem);
        return new Circulations(problem, arcs, new BestBound(problem, arcs, SETTINGS.prices()), SETTINGS.circulation())
                .solve(true, () -> false, () -> true);
    }
}
