package org.charterexchange.matching.solver.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.charterexchange.matching.problem.Component;
import org.charterexchange.matching.problem.Components;
import org.charterexchange.matching.problem.Objective;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.Search;
import org.charterexchange.matching.solver.board.InfeasibleProblemException;
import org.charterexchange.matching.solver.fixture.ProblemFixture;
import org.charterexchange.matching.solver.fixture.Reference;
import org.charterexchange.matching.solver.fixture.SideBySide;
import org.charterexchange.matching.solver.fixture.SilentListener;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchResult;
import org.charterexchange.matching.solver.progress.SearchTask;
import org.junit.jupiter.api.Test;

class ComponentSearchStopTest {

    private final Search search = new Search();

    @Test
    void endsWithAMatchingOfAllComponentsWhenItIsToldToStop() {
        Problem whole = rounds(20, 120);
        SearchResult result =
                search.solve(new SearchTask(whole, new SearchLimits.Seconds(600), 1, null, new SilentListener() {
                    @Override
                    public boolean stopRequested() {
                        return true;
                    }
                }));
        assertThat(result.termination()).isEqualTo("STOPPED");
        assertThat(result.seconds()).isLessThan(60);
        assertThat(Reference.feasible(whole, result.pairOfCandidate())).isTrue();
        assertThat(result.points()).isGreaterThan(0);
    }

    @Test
    void seatsCandidatesOfComponentsThatWereNotBegunWhenItWasStopped() {
        Problem whole = SideBySide.of(LongStream.range(0, 60)
                .mapToObj(seed -> ProblemFixture.round(12, 4, seed)
                        .withLinksAndPins(30, 0)
                        .problem())
                .toList());
        SearchResult result =
                search.solve(new SearchTask(whole, new SearchLimits.Seconds(600), 1, null, new Impatient()));
        assertThat(result.termination()).isEqualTo("STOPPED");
        assertThat(Reference.feasible(whole, result.pairOfCandidate())).isTrue();
        for (Component component : Components.of(whole)) {
            assertThat(Objective.points(component.problem(), component.within(result.pairOfCandidate())))
                    .isPositive();
        }
    }

    @Test
    void keepsEveryPinAndRefusesEveryInfeasibleComponentWhenItIsStoppedAtOnce() {
        int refused = 0;
        for (long seed = 0; seed < 40; seed++) {
            Problem.Weights weights = ProblemFixture.tiny(seed).problem().weights();
            List<Problem> problems = LongStream.range(seed, seed + 3)
                    .mapToObj(part -> ProblemFixture.tiny(part).with(weights).problem())
                    .toList();
            Problem whole = SideBySide.of(problems);
            if (problems.stream().anyMatch(problem -> Reference.optimum(problem) == Long.MIN_VALUE)) {
                refused++;
                assertThatThrownBy(() -> search.solve(
                                new SearchTask(whole, new SearchLimits.Seconds(600), 1, null, new Impatient())))
                        .isInstanceOf(InfeasibleProblemException.class);
            } else {
                SearchResult result =
                        search.solve(new SearchTask(whole, new SearchLimits.Seconds(600), 1, null, new Impatient()));
                assertThat(Reference.feasible(whole, result.pairOfCandidate())).isTrue();
            }
        }
        assertThat(refused).isBetween(5, 35);
    }

    @Test
    void leavesNoThreadRunningAfterItHasThrown() {
        Problem whole = rounds(3, 300);
        AtomicBoolean searching = new AtomicBoolean();
        assertThatThrownBy(() -> search.solve(new SearchTask(
                        whole, new SearchLimits.Seconds(600), 1, null, new SilentListener() {
                            @Override
                            public void improved(
                                    double seconds, long steps, long points, long upperBound, int[] pairs) {
                                if (points > 0) {
                                    searching.set(Thread.getAllStackTraces().keySet().stream()
                                            .anyMatch(thread -> thread.getName().equals("component")));
                                    throw new IllegalStateException("heard enough");
                                }
                            }
                        })))
                .hasMessage("heard enough");
        assertThat(searching).isTrue();
        Map<Thread, StackTraceElement[]> others = new HashMap<>(Thread.getAllStackTraces());
        others.remove(Thread.currentThread());
        assertThat(others.values().stream().flatMap(Arrays::stream))
                .noneMatch(frame -> frame.getClassName().startsWith(ComponentSearch.class.getPackageName()));
    }

    @Test
    void endsWhenItsThreadIsInterruptedAndLeavesTheThreadInterrupted() {
        Thread.currentThread().interrupt();
        SearchResult result = search.solve(
                new SearchTask(rounds(3, 200), new SearchLimits.Seconds(600), 1, null, new SilentListener()));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(result.termination()).isEqualTo("STOPPED");
    }

    private static Problem rounds(int count, int candidates) {
        return SideBySide.of(LongStream.range(0, count)
                .mapToObj(seed -> ProblemFixture.round(candidates + 7 * (int) seed, 5, seed)
                        .problem())
                .toList());
    }

    /** Asks to stop whenever it is asked. */
    private static final class Impatient extends SilentListener {

        @Override
        public boolean stopRequested() {
            return true;
        }
    }
}
