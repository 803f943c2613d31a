package org.charterexchange.matching.solver.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.charterexchange.matching.bound.BoundEvaluator;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.bound.PrimalDualHybridGradient;
import org.charterexchange.matching.problem.Objective;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.Search;
import org.charterexchange.matching.solver.board.MandatoryCandidates;
import org.charterexchange.matching.solver.fixture.ProblemFixture;
import org.charterexchange.matching.solver.fixture.Reference;
import org.charterexchange.matching.solver.fixture.SilentListener;
import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchResult;
import org.charterexchange.matching.solver.progress.SearchTask;
import org.charterexchange.matching.solver.settings.SearchSettings;
import org.junit.jupiter.api.Test;

class ColumnGenerationTest {

    private static final SearchSettings SETTINGS = SearchSettings.defaults();

    private static final Problem MANY = many(0);

    private static Problem many(int pins) {
        return ProblemFixture.round(1000, 900, 5).withLinksAndPins(15, pins).problem();
    }

    @Test
    void searchesAProblemOfFewPairsWhole() {
        assertThat(ColumnGeneration.pays(ProblemFixture.round(3000, 4, 1).problem(), SETTINGS.columns()))
                .isFalse();
        assertThat(ColumnGeneration.pays(MANY, SETTINGS.columns())).isTrue();
    }

    @Test
    void provesWithPricesOfFewPairsNearlyWhatPricesOfAllPairsProve() {
        OrganisationArcs arcs = OrganisationArcs.of(MANY);
        ColumnGeneration columns = new ColumnGeneration(MANY, arcs, null, SETTINGS, bound -> false);
        columns.run();
        PrimalDualHybridGradient all = new PrimalDualHybridGradient(MANY, arcs);
        all.advance(200);
        assertThat(columns.restricted().pairs().length).isLessThan(MANY.pairCount() / 2);
        assertThat(columns.bound().proven().upperBound())
                .isLessThanOrEqualTo((long) (BoundEvaluator.evaluate(MANY, all.certificate()) * 1.005));
    }

    @Test
    void listsEveryPairOfAMandatoryCandidate() {
        Problem problem = many(2);
        ColumnGeneration columns =
                new ColumnGeneration(problem, OrganisationArcs.of(problem), null, SETTINGS, bound -> false);
        columns.run();
        Problem listed = columns.restricted().problem();
        int mandatory = 0;
        for (int c = 0; c < problem.candidateCount(); c++) {
            if (MandatoryCandidates.isMandatory(problem, c) && !problem.candidatePinned()[c]) {
                mandatory++;
                assertThat(size(listed, c)).isEqualTo(size(problem, c)).isGreaterThan(100);
            }
        }
        assertThat(mandatory).isPositive();
    }

    private static int size(Problem problem, int c) {
        return problem.firstPair()[c + 1] - problem.firstPair()[c];
    }

    @Test
    void keepsThePairsOfTheStartListed() {
        int[] start = IntStream.range(0, MANY.candidateCount())
                .map(c -> MANY.firstPair()[c + 1] - 1)
                .toArray();
        ColumnGeneration columns =
                new ColumnGeneration(MANY, OrganisationArcs.of(MANY), start, SETTINGS, bound -> false);
        columns.run();
        RestrictedProblem restricted = columns.restricted();
        assertThat(restricted.whole(restricted.restricted(start))).isEqualTo(start);
    }

    @Test
    void findsTheSameMatchingOfTheWholeProblemEachTime() {
        SearchResult result = search();
        assertThat(Reference.feasible(MANY, result.pairOfCandidate())).isTrue();
        assertThat(result.points()).isEqualTo(Objective.points(MANY, result.pairOfCandidate()));
        assertThat(result.upperBound())
                .isEqualTo(BoundEvaluator.evaluate(MANY, result.certificate()))
                .isGreaterThanOrEqualTo(result.points());
        assertThat(result.termination()).contains(" of " + MANY.pairCount() + " pairs searched");
        assertThat(search().pairOfCandidate()).isEqualTo(result.pairOfCandidate());
    }

    @Test
    void tellsABoundThatOnlyFallsWhenItAsksWhetherToEnd() {
        List<Long> told = new ArrayList<>();
        ColumnGeneration columns = new ColumnGeneration(MANY, OrganisationArcs.of(MANY), null, SETTINGS, bound -> {
            told.add(bound);
            return false;
        });
        assertThat(told).hasSizeGreaterThanOrEqualTo(MANY.pairCount() / 100_000);
        columns.run();
        assertThat(told).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(new HashSet<>(told)).hasSizeGreaterThan(1);
        assertThat(columns.bound().proven().upperBound()).isLessThanOrEqualTo(told.get(told.size() - 1));
    }

    @Test
    void endsWithAWholeListAndTheLowestBoundWheneverItIsHalted() {
        for (int asks = 1; asks < 2000; asks *= 3) {
            int most = asks;
            List<Long> told = new ArrayList<>();
            ColumnGeneration columns = new ColumnGeneration(MANY, OrganisationArcs.of(MANY), null, SETTINGS, bound -> {
                told.add(bound);
                return told.size() >= most;
            });
            columns.run();
            assertThat(told).as("asked after it was halted").hasSizeLessThan(most + 5);
            assertThat(columns.restricted().pairs()).isSorted().hasSizeGreaterThan(10 * MANY.candidateCount());
            assertThat(columns.bound().method().fractions())
                    .hasSize(columns.restricted().pairs().length);
            assertThat(columns.bound().proven().upperBound()).isLessThanOrEqualTo(told.get(told.size() - 1));
        }
    }

    @Test
    void handsOnTheLowestBoundWhereTheNewestPricesProveLess() {
        Problem problem = ProblemFixture.round(1000, 900, 5)
                .with(ProblemFixture.MOST_EXCHANGES)
                .withLinksAndPins(15, 0)
                .problem();
        OrganisationArcs arcs = OrganisationArcs.of(problem);
        int worse = 0;
        for (int asks = 17; asks < 20; asks++) {
            int most = asks;
            List<Long> told = new ArrayList<>();
            ColumnGeneration columns = new ColumnGeneration(problem, arcs, null, SETTINGS, bound -> {
                told.add(bound);
                return told.size() >= most;
            });
            columns.run();
            long lowest = told.get(told.size() - 1);
            BestBound lowestBound = columns.bound();
            worse += new BoundEvaluator(problem, arcs)
                                    .evaluate(lowestBound.method().certificate())
                            > lowest
                    ? 1
                    : 0;
            assertThat(lowestBound.proven().upperBound()).isLessThanOrEqualTo(lowest);
        }
        assertThat(worse).as("how often the newest prices proved less").isPositive();
    }

    @Test
    void seatsCandidatesWhenItIsStoppedWhileItListsPairs() {
        List<int[]> heard = new ArrayList<>();
        SearchResult result = new Search()
                .solve(new SearchTask(MANY, new SearchLimits.Seconds(600), 1, null, new SilentListener() {
                    @Override
                    public void improved(double seconds, long steps, long points, long upperBound, int[] pairs) {
                        heard.add(pairs);
                    }

                    @Override
                    public boolean stopRequested() {
                        return true;
                    }
                }));
        assertThat(result.termination()).startsWith("STOPPED, ");
        assertThat(Reference.feasible(MANY, result.pairOfCandidate())).isTrue();
        assertThat(result.points())
                .isEqualTo(Objective.points(MANY, result.pairOfCandidate()))
                .isPositive();
        assertThat(heard.get(0)).containsOnly(-1);
    }

    @Test
    void tellsTheListenerOfTheStartAtOnceAndOfNothingWorseLater() {
        SearchResult good = search();
        List<Long> points = new ArrayList<>();
        List<Long> bounds = new ArrayList<>();
        new Search()
                .solve(new SearchTask(MANY, new SearchLimits.Steps(0), 1, good.pairOfCandidate(), new SilentListener() {
                    @Override
                    public void improved(double seconds, long steps, long ofBest, long upperBound, int[] pairs) {
                        assertThat(Objective.points(MANY, pairs)).isEqualTo(ofBest);
                        points.add(ofBest);
                        bounds.add(upperBound);
                    }
                }));
        assertThat(points).isSorted().first().isEqualTo(good.points());
        assertThat(bounds).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(bounds.get(0)).as("told before there are prices").isGreaterThan(good.upperBound());
    }

    private static SearchResult search() {
        return new Search().solve(new SearchTask(MANY, new SearchLimits.Steps(500), 1, null, new SilentListener()));
    }
}
