package org.charterexchange.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.InfeasibleProblemException;
import org.charterexchange.matching.solver.fixture.ProblemFixture;
import org.charterexchange.matching.solver.fixture.Reference;
import org.charterexchange.matching.solver.fixture.SilentListener;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchListener;
import org.charterexchange.matching.solver.progress.SearchResult;
import org.charterexchange.matching.solver.progress.SearchTask;
import org.junit.jupiter.api.Test;

class SearchSpecialCasesTest {

    private static final int NO_LIMIT = Problem.UNLIMITED;

    private final Search search = new Search();

    @Test
    void provesAProblemWithoutCandidatesAtOnce() {
        SearchResult result = solve(oneSided(0, 1, 1, 1000));
        assertThat(result.points()).isZero();
        assertThat(result.upperBound()).isZero();
        assertThat(result.termination()).isEqualTo("OPTIMAL");
    }

    @Test
    void leavesEverybodyUnmatchedWhereThereAreNoSeats() {
        SearchResult result = solve(oneSided(3, 2, 0, 1000));
        assertThat(result.pairOfCandidate()).containsOnly(-1);
        assertThat(result.upperBound()).isZero();
    }

    @Test
    void givesACandidateWithAThousandApplicationsTheBest() {
        Problem problem = oneSided(1, 1000, 1, 1000);
        SearchResult result = solve(problem);
        assertThat(result.pairOfCandidate()).containsExactly(999);
        assertThat(result.points()).isEqualTo(1000 + 999 + 600).isEqualTo(result.upperBound());
    }

    @Test
    void addsValuesOfManyMillionsWithoutOverflow() {
        SearchResult result = solve(oneSided(200, 5, 40, 1_000_000_000));
        assertThat(result.points()).isGreaterThan(199_999_000_000L).isLessThanOrEqualTo(result.upperBound());
    }

    @Test
    void leavesOutPairsThatCostMoreThanTheyBring() {
        SearchResult result = solve(oneSided(3, 2, 5, -5000));
        assertThat(result.pairOfCandidate()).containsOnly(-1);
        assertThat(result.points()).isZero();
    }

    @Test
    void endsWithAFeasibleMatchingWhenItIsToldToStop() {
        Problem problem = ProblemFixture.round(2000, 8, 1).problem();
        SearchResult result =
                search.solve(new SearchTask(problem, new SearchLimits.Seconds(60), 1, null, new SilentListener() {
                    @Override
                    public boolean stopRequested() {
                        return true;
                    }
                }));
        assertThat(result.termination()).isEqualTo("STOPPED");
        assertThat(result.seconds()).isLessThan(20);
        assertThat(Reference.feasible(problem, result.pairOfCandidate())).isTrue();
        assertThat(result.points()).isGreaterThan(mostValuableFirst(problem));
    }

    @Test
    void tellsItsFirstMatchingBeforeItAsksWhetherToStop() {
        Problem problem = ProblemFixture.round(2000, 8, 1).problem();
        List<Long> told = new ArrayList<>();
        List<Integer> toldWhenAsked = new ArrayList<>();
        search.solve(new SearchTask(problem, new SearchLimits.Steps(1000), 1, null, new SearchListener() {
            @Override
            public void improved(double seconds, long steps, long points, long upperBound, int[] pairs) {
                told.add(points);
            }

            @Override
            public boolean stopRequested() {
                toldWhenAsked.add(told.size());
                return true;
            }
        }));
        assertThat(toldWhenAsked.get(0)).isEqualTo(1);
        assertThat(told.get(0)).isGreaterThan(mostValuableFirst(problem));
    }

    /** What the values alone come to where candidates are seated by their most valuable pairs first. */
    private static long mostValuableFirst(Problem problem) {
        int[] candidateOf = new int[problem.pairCount()];
        for (int c = 0; c < problem.candidateCount(); c++) {
            Arrays.fill(candidateOf, problem.firstPair()[c], problem.firstPair()[c + 1], c);
        }
        Board board = new Board(problem, OrganisationArcs.of(problem));
        return IntStream.range(0, problem.pairCount())
                .boxed()
                .sorted(Comparator.comparingInt(pair -> -problem.pairValue()[pair]))
                .filter(pair -> board.pairOf(candidateOf[pair]) < 0 && board.fits(pair))
                .peek(pair -> board.add(candidateOf[pair], pair))
                .mapToLong(pair -> problem.pairValue()[pair])
                .sum();
    }

    @Test
    void endsWhenItsThreadIsInterruptedAndLeavesTheThreadInterrupted() {
        Problem problem = ProblemFixture.round(500, 8, 1).problem();
        Thread.currentThread().interrupt();
        SearchResult result =
                search.solve(new SearchTask(problem, new SearchLimits.Seconds(60), 1, null, new SilentListener()));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(result.termination()).isEqualTo("STOPPED");
    }

    @Test
    void keepsAStartWholeWherePinsAndLinksLeaveOthersSeveralSeats() {
        int better = 0;
        for (long seed = 0; seed < 60; seed++) {
            Problem problem =
                    ProblemFixture.round(80, 6, seed).withLinksAndPins(60, 3).problem();
            SearchResult first;
            try {
                first = search.solve(
                        new SearchTask(problem, new SearchLimits.Steps(2000), seed, null, new SilentListener()));
            } catch (InfeasibleProblemException e) {
                continue;
            }
            SearchResult again = search.solve(new SearchTask(
                    problem, new SearchLimits.Steps(0), seed, first.pairOfCandidate(), new SilentListener()));
            assertThat(again.points()).as("seed " + seed).isGreaterThanOrEqualTo(first.points());
            better += first.points() > 0 ? 1 : 0;
        }
        assertThat(better).isGreaterThan(30);
    }

    @Test
    void refusesAStartForAnotherProblem() {
        assertThatThrownBy(() -> search.solve(new SearchTask(
                        oneSided(3, 2, 1, 1000), new SearchLimits.Steps(0), 1, new int[1], new SilentListener())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3");
    }

    @Test
    void refusesLimitsBelowZeroOrWithoutAnEnd() {
        assertThatThrownBy(() -> new SearchLimits.Steps(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new SearchLimits.Seconds(-2)).hasMessageContaining("-2");
        assertThatThrownBy(() -> new SearchLimits.Seconds(Double.POSITIVE_INFINITY))
                .hasMessageContaining("finite");
    }

    private SearchResult solve(Problem problem) {
        return search.solve(new SearchTask(problem, new SearchLimits.Steps(2000), 1, null, new SilentListener()));
    }

    /** Everybody from organisation 0 may go to any placement of organisation 1; later placements are worth more. */
    private static Problem oneSided(int candidates, int placements, int seats, int value) {
        int pairs = candidates * placements;
        int[] nobody = filled(candidates, -1);
        return new Problem(
                2,
                IntStream.rangeClosed(0, candidates).map(c -> c * placements).toArray(),
                IntStream.range(0, pairs).map(i -> i % placements).toArray(),
                IntStream.range(0, pairs).map(i -> value + i % placements).toArray(),
                new int[candidates],
                new boolean[candidates],
                nobody,
                new int[0],
                new int[0],
                filled(placements, 1),
                filled(placements, seats),
                filled(2, NO_LIMIT),
                filled(2, NO_LIMIT),
                new int[2],
                new int[2],
                ProblemFixture.BALANCED);
    }

    private static int[] filled(int size, int value) {
        int[] array = new int[size];
        Arrays.fill(array, value);
        return array;
    }
}
