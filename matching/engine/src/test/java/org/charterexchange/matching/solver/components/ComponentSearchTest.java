package org.charterexchange.matching.solver.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.charterexchange.matching.bound.BoundEvaluator;
import org.charterexchange.matching.problem.Components;
import org.charterexchange.matching.problem.Objective;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.Search;
import org.charterexchange.matching.solver.board.InfeasibleProblemException;
import org.charterexchange.matching.solver.fixture.ProblemFixture;
import org.charterexchange.matching.solver.fixture.Reference;
import org.charterexchange.matching.solver.fixture.SideBySide;
import org.charterexchange.matching.solver.fixture.SilentListener;
import org.charterexchange.matching.solver.progress.HistoryPoint;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchResult;
import org.charterexchange.matching.solver.progress.SearchTask;
import org.charterexchange.matching.solver.settings.SearchSettings;
import org.junit.jupiter.api.Test;

class ComponentSearchTest {

    private static final SearchLimits STEPS = new SearchLimits.Steps(20_000);

    private final Search search = new Search();

    @Test
    void findsForComponentsTogetherWhatEachIsWorthAlone() {
        for (long seed = 0; seed < 150; seed += 5) {
            List<Problem> problems = feasible(seed);
            Problem whole = SideBySide.of(problems);
            SearchResult result = search.solve(new SearchTask(whole, STEPS, 1, null, new SilentListener()));
            assertThat(result.points())
                    .as("seed %d", seed)
                    .isEqualTo(problems.stream().mapToLong(Reference::optimum).sum());
            assertThat(Reference.feasible(whole, result.pairOfCandidate())).isTrue();
            assertThat(Reference.points(whole, result.pairOfCandidate())).isEqualTo(result.points());
            assertThat(BoundEvaluator.evaluate(whole, result.certificate())).isEqualTo(result.upperBound());
            assertThat(result.upperBound()).isGreaterThanOrEqualTo(result.points());
            assertThat(result.history().stream().mapToLong(HistoryPoint::points))
                    .isSorted()
                    .allMatch(points -> points <= result.points());
        }
    }

    @Test
    void keepsAHistoryThatNeverFallsWhereMandatoryCandidatesCostMoreThanTheyBring() {
        Problem.Weights none = new Problem.Weights(0, 0, 0, 0);
        List<Problem> problems = LongStream.range(0, 5000)
                .mapToObj(seed -> ProblemFixture.tiny(seed)
                        .with(none)
                        .withLinksAndPins(0, 90)
                        .problem())
                .filter(problem -> Reference.optimum(problem) < 0 && Reference.optimum(problem) != Long.MIN_VALUE)
                .limit(3)
                .toList();
        assertThat(problems).hasSize(3);
        SearchResult result =
                search.solve(new SearchTask(SideBySide.of(problems), STEPS, 1, null, new SilentListener()));
        assertThat(result.points()).isNegative();
        assertThat(result.history().stream().mapToLong(HistoryPoint::points))
                .isSorted()
                .allMatch(points -> points <= result.points());
    }

    @Test
    void findsTheSameOnAnyNumberOfThreads() {
        Problem whole = rounds(3, 120);
        SearchResult one = components(whole).solve(1);
        SearchResult two = components(whole).solve(2);
        assertThat(two.pairOfCandidate()).isEqualTo(one.pairOfCandidate());
        assertThat(two.upperBound()).isEqualTo(one.upperBound());
        assertThat(two.steps()).isEqualTo(one.steps());
        assertThat(two.certificate().seatPrices()).isEqualTo(one.certificate().seatPrices());
    }

    @Test
    void tellsAndAsksTheListenerAboutTheWholeProblemOnTheThreadOfTheCaller() {
        Problem whole = rounds(3, 120);
        List<Long> heard = new ArrayList<>();
        Thread caller = Thread.currentThread();
        SearchResult result = search.solve(new SearchTask(whole, STEPS, 1, null, new SilentListener() {
            @Override
            public void improved(double seconds, long steps, long points, long upperBound, int[] pairs) {
                assertThat(Thread.currentThread()).isSameAs(caller);
                assertThat(upperBound).isGreaterThanOrEqualTo(points);
                assertThat(Objective.points(whole, pairs)).isEqualTo(points);
                heard.add(points);
            }

            @Override
            public boolean stopRequested() {
                assertThat(Thread.currentThread()).isSameAs(caller);
                return false;
            }
        }));
        assertThat(heard).isSorted().last().isEqualTo(result.points());
    }

    @Test
    void neverEndsBelowTheMatchingItStartsFrom() {
        Problem whole = rounds(3, 120);
        SearchResult good = search.solve(new SearchTask(whole, STEPS, 1, null, new SilentListener()));
        SearchResult resumed = search.solve(
                new SearchTask(whole, new SearchLimits.Steps(0), 9, good.pairOfCandidate(), new SilentListener()));
        assertThat(resumed.points()).isGreaterThanOrEqualTo(good.points());
        assertThat(resumed.history().get(0).points()).isGreaterThanOrEqualTo(good.points());
    }

    @Test
    void sharesTheTimeAmongTheComponents() {
        SearchResult result = search.solve(
                new SearchTask(rounds(4, 300), new SearchLimits.Seconds(1.5), 1, null, new SilentListener()));
        assertThat(result.seconds()).isLessThan(60);
        assertThat(result.points()).isGreaterThan(result.upperBound() * 9 / 10);
    }

    @Test
    void namesACandidateWhoCannotBePlacedByTheirNumberInTheWholeProblem() {
        Problem fine = ProblemFixture.round(20, 4, 1).problem();
        Problem broken = LongStream.range(0, 600)
                .mapToObj(seed -> ProblemFixture.tiny(seed).with(fine.weights()).problem())
                .filter(problem -> Reference.optimum(problem) == Long.MIN_VALUE)
                .findFirst()
                .orElseThrow();
        Problem whole = SideBySide.of(List.of(fine, broken));
        assertThatThrownBy(() -> search.solve(new SearchTask(whole, STEPS, 1, null, new SilentListener())))
                .isInstanceOfSatisfying(
                        InfeasibleProblemException.class,
                        e -> assertThat(e.candidate() % 2)
                                .as("the second problem's")
                                .isEqualTo(1));
    }

    private static ComponentSearch components(Problem whole) {
        return new ComponentSearch(
                new SearchTask(whole, STEPS, 1, null, new SilentListener()),
                Components.of(whole),
                SearchSettings.defaults());
    }

    private static Problem rounds(int count, int candidates) {
        return SideBySide.of(LongStream.range(0, count)
                .mapToObj(seed -> ProblemFixture.round(candidates + 7 * (int) seed, 5, seed)
                        .problem())
                .toList());
    }

    /** Three tiny problems that can be solved, with the weights of the first. */
    private static List<Problem> feasible(long from) {
        Problem.Weights weights = ProblemFixture.tiny(from).problem().weights();
        return LongStream.range(from, from + 100)
                .mapToObj(seed -> ProblemFixture.tiny(seed).with(weights).problem())
                .filter(problem -> Reference.optimum(problem) != Long.MIN_VALUE)
                .limit(3)
                .toList();
    }
}
