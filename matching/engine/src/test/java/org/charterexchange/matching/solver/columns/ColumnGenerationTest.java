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
import org.junit.jupiter.api.Test;

class ColumnGenerationTest {

    private static final Problem MANY = many(0);

    private static Problem many(int pins) {
        return ProblemFixture.round(1000, 900, 5).withLinksAndPins(15, pins).problem();
    }

    @Test
    void aRoundOfFewPairsIsSearchedWhole() {
        assertThat(ColumnGeneration.pays(ProblemFixture.round(3000, 4, 1).problem()))
                .isFalse();
        assertThat(ColumnGeneration.pays(MANY)).isTrue();
    }

    @Test
    void pricesFromAFewOfThePairsProveNearlyWhatPricesFromAllDo() {
        OrganisationArcs arcs = OrganisationArcs.of(MANY);
        ColumnGeneration narrowing = new ColumnGeneration(MANY, arcs, null, bound -> false);
        narrowing.run();
        PrimalDualHybridGradient all = new PrimalDualHybridGradient(MANY, arcs);
        all.advance(200);
        assertThat(narrowing.list().pairs().length).isLessThan(MANY.pairCount() / 2);
        assertThat(narrowing.proof().proven().upperBound())
                .isLessThanOrEqualTo((long) (BoundEvaluator.evaluate(MANY, all.certificate()) * 1.005));
    }

    @Test
    void everyPairOfWhoeverMustBePlacedIsListed() {
        Problem problem = many(2);
        ColumnGeneration narrowing = new ColumnGeneration(problem, OrganisationArcs.of(problem), null, bound -> false);
        narrowing.run();
        Problem listed = narrowing.list().problem();
        int obliged = 0;
        for (int c = 0; c < problem.candidateCount(); c++) {
            if (MandatoryCandidates.obliged(problem, c) && !problem.candidatePinned()[c]) {
                obliged++;
                assertThat(size(listed, c)).isEqualTo(size(problem, c)).isGreaterThan(100);
            }
        }
        assertThat(obliged).isPositive();
    }

    private static int size(Problem problem, int c) {
        return problem.firstPair()[c + 1] - problem.firstPair()[c];
    }

    @Test
    void thePairsOfTheStartStayListed() {
        int[] start = IntStream.range(0, MANY.candidateCount())
                .map(c -> MANY.firstPair()[c + 1] - 1)
                .toArray();
        ColumnGeneration narrowing = new ColumnGeneration(MANY, OrganisationArcs.of(MANY), start, bound -> false);
        narrowing.run();
        RestrictedProblem list = narrowing.list();
        assertThat(list.whole(list.listed(start))).isEqualTo(start);
    }

    @Test
    void theMatchingIsOneOfTheWholeAndTheSameAgain() {
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
    void whoeverIsAskedWhetherToEndIsToldABoundThatOnlyFalls() {
        List<Long> told = new ArrayList<>();
        ColumnGeneration narrowing = new ColumnGeneration(MANY, OrganisationArcs.of(MANY), null, bound -> {
            told.add(bound);
            return false;
        });
        assertThat(told).hasSizeGreaterThanOrEqualTo(MANY.pairCount() / 100_000);
        narrowing.run();
        assertThat(told).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(new HashSet<>(told)).hasSizeGreaterThan(1);
        assertThat(narrowing.proof().proven().upperBound()).isLessThanOrEqualTo(told.get(told.size() - 1));
    }

    @Test
    void aListThatIsHaltedAtAnyTimeIsWholeAndItsBoundIsTheLowestThatWasTold() {
        for (int asks = 1; asks < 2000; asks *= 3) {
            int most = asks;
            List<Long> told = new ArrayList<>();
            ColumnGeneration narrowing = new ColumnGeneration(MANY, OrganisationArcs.of(MANY), null, bound -> {
                told.add(bound);
                return told.size() >= most;
            });
            narrowing.run();
            assertThat(told).as("asked after it was halted").hasSizeLessThan(most + 5);
            assertThat(narrowing.list().pairs()).isSorted().hasSizeGreaterThan(10 * MANY.candidateCount());
            assertThat(narrowing.proof().finder().fractions())
                    .hasSize(narrowing.list().pairs().length);
            assertThat(narrowing.proof().proven().upperBound()).isLessThanOrEqualTo(told.get(told.size() - 1));
        }
    }

    @Test
    void theLowestBoundIsHandedOnWhereTheNewestPricesProveLess() {
        Problem problem = ProblemFixture.round(1000, 900, 5)
                .with(ProblemFixture.MOST_EXCHANGES)
                .withLinksAndPins(15, 0)
                .problem();
        OrganisationArcs arcs = OrganisationArcs.of(problem);
        int worse = 0;
        for (int asks = 17; asks < 20; asks++) {
            int most = asks;
            List<Long> told = new ArrayList<>();
            ColumnGeneration narrowing = new ColumnGeneration(problem, arcs, null, bound -> {
                told.add(bound);
                return told.size() >= most;
            });
            narrowing.run();
            long lowest = told.get(told.size() - 1);
            BestBound proof = narrowing.proof();
            worse += new BoundEvaluator(problem, arcs).evaluate(proof.finder().certificate()) > lowest ? 1 : 0;
            assertThat(proof.proven().upperBound()).isLessThanOrEqualTo(lowest);
        }
        assertThat(worse).as("how often the newest prices proved less").isPositive();
    }

    @Test
    void aSearchThatIsStoppedWhileItListsPairsSeatsWhomItCan() {
        List<int[]> heard = new ArrayList<>();
        SearchResult result = new Search().solve(MANY, new SearchLimits.Seconds(600), 1, null, new SilentListener() {
            @Override
            public void improved(double seconds, long steps, long points, long upperBound, int[] pairs) {
                heard.add(pairs);
            }

            @Override
            public boolean stopRequested() {
                return true;
            }
        });
        assertThat(result.termination()).startsWith("STOPPED, ");
        assertThat(Reference.feasible(MANY, result.pairOfCandidate())).isTrue();
        assertThat(result.points())
                .isEqualTo(Objective.points(MANY, result.pairOfCandidate()))
                .isPositive();
        assertThat(heard.get(0)).containsOnly(-1);
    }

    @Test
    void theListenerHearsOfTheStartAtOnceAndOfNothingWorse() {
        SearchResult good = search();
        List<Long> points = new ArrayList<>();
        List<Long> bounds = new ArrayList<>();
        new Search().solve(MANY, new SearchLimits.Steps(0), 1, good.pairOfCandidate(), new SilentListener() {
            @Override
            public void improved(double seconds, long steps, long ofBest, long upperBound, int[] pairs) {
                assertThat(Objective.points(MANY, pairs)).isEqualTo(ofBest);
                points.add(ofBest);
                bounds.add(upperBound);
            }
        });
        assertThat(points).isSorted().first().isEqualTo(good.points());
        assertThat(bounds).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(bounds.get(0)).as("told before there are prices").isGreaterThan(good.upperBound());
    }

    private static SearchResult search() {
        return new Search().solve(MANY, new SearchLimits.Steps(500), 1, null, new SilentListener());
    }
}
