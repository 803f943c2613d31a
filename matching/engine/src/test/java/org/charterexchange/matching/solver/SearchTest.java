package org.charterexchange.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.charterexchange.matching.bound.BoundEvaluator;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.InfeasibleProblemException;
import org.charterexchange.matching.solver.fixture.ProblemFixture;
import org.charterexchange.matching.solver.fixture.Reference;
import org.charterexchange.matching.solver.fixture.SilentListener;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchResult;
import org.charterexchange.matching.solver.progress.SearchTask;
import org.junit.jupiter.api.Test;

class SearchTest {

    private final Search search = new Search();

    @Test
    void findsWhatTryingEverythingFindsOnManyTinyProblems() {
        int feasible = 0;
        for (long seed = 0; seed < 600; seed++) {
            Problem problem = ProblemFixture.tiny(seed).problem();
            long optimum = Reference.optimum(problem);
            if (optimum == Long.MIN_VALUE) {
                assertThatThrownBy(() -> solve(problem, 1)).isInstanceOf(InfeasibleProblemException.class);
                continue;
            }
            feasible++;
            SearchResult result = solve(problem, 1000);
            assertThat(Reference.feasible(problem, result.pairOfCandidate()))
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(Reference.points(problem, result.pairOfCandidate())).isEqualTo(result.points());
            assertThat(result.points()).as("seed %d", seed).isEqualTo(optimum);
            assertThat(result.upperBound()).as("seed %d", seed).isGreaterThanOrEqualTo(optimum);
            assertThat(BoundEvaluator.evaluate(problem, result.certificate())).isEqualTo(result.upperBound());
            assertThat(result.termination().equals("OPTIMAL")).isEqualTo(result.points() == result.upperBound());
        }
        assertThat(feasible).isGreaterThan(450);
    }

    @Test
    void keepsLimitsLinksAndPinsAtTheSizeOfARound() {
        for (int seed = 0; seed < 5; seed++) {
            Problem problem =
                    ProblemFixture.round(300, 5, seed).withLinksAndPins(20, 0).problem();
            SearchResult result = solve(problem, 50_000);
            assertThat(Reference.feasible(problem, result.pairOfCandidate())).isTrue();
            assertThat(Reference.points(problem, result.pairOfCandidate())).isEqualTo(result.points());
        }
    }

    @Test
    void findsTheSameMatchingForTheSameSeedAndSteps() {
        Problem problem = ProblemFixture.round(400, 5, 3).problem();
        List<SearchResult> results = List.of(solve(problem, 20_000), solve(problem, 20_000));
        assertThat(results.get(0).pairOfCandidate()).isEqualTo(results.get(1).pairOfCandidate());
        assertThat(results.get(0).upperBound()).isEqualTo(results.get(1).upperBound());
    }

    @Test
    void neverEndsBelowTheMatchingItStartsFrom() {
        Problem problem = ProblemFixture.round(400, 5, 4).problem();
        SearchResult good = solve(problem, 200_000);
        SearchResult resumed = search.solve(
                new SearchTask(problem, new SearchLimits.Steps(0), 9, good.pairOfCandidate(), new SilentListener()));
        assertThat(resumed.points()).isGreaterThanOrEqualTo(good.points());
    }

    @Test
    void searchesASmallProblemThroughWherePricesCannotProveTheBestMatching() {
        int beyondPrices = 0;
        for (int seed = 0; seed < 60; seed++) {
            Problem problem =
                    ProblemFixture.round(20, 3, seed).withLinksAndPins(60, 0).problem();
            SearchResult result = solve(problem, 20_000);
            assertThat(result.termination()).as("seed %d", seed).isIn("OPTIMAL", "EXHAUSTED");
            beyondPrices += result.upperBound() > result.points() + 50 ? 1 : 0;
        }
        assertThat(beyondPrices).isPositive();
    }

    private SearchResult solve(Problem problem, long steps) {
        return search.solve(new SearchTask(problem, new SearchLimits.Steps(steps), 1, null, new SilentListener()));
    }
}
