package org.charterexchange.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.charterexchange.matching.bound.BoundEvaluator;
import org.charterexchange.matching.bound.Lanes;
import org.charterexchange.matching.bound.PriceFinder;
import org.charterexchange.matching.problem.Objective;
import org.charterexchange.matching.problem.Problem;
import org.junit.jupiter.api.Test;

class NarrowingTest {

    private static final Problem MANY = many(0);

    private static Problem many(int pins) {
        return ProblemFixture.round(1000, 900, 5).withLinksAndPins(15, pins).problem();
    }

    @Test
    void aRoundOfFewPairsIsSearchedWhole() {
        assertThat(Narrowing.pays(ProblemFixture.round(3000, 4, 1).problem())).isFalse();
        assertThat(Narrowing.pays(MANY)).isTrue();
    }

    @Test
    void pricesFromAFewOfThePairsProveNearlyWhatPricesFromAllDo() {
        Lanes lanes = Lanes.of(MANY);
        Narrowing narrowing = new Narrowing(MANY, lanes, null);
        narrowing.run(() -> false);
        PriceFinder all = new PriceFinder(MANY, lanes);
        all.advance(200);
        assertThat(narrowing.list().pairs().length).isLessThan(MANY.pairCount() / 2);
        assertThat(narrowing.proof().proven().upperBound())
                .isLessThanOrEqualTo((long) (BoundEvaluator.evaluate(MANY, all.certificate()) * 1.005));
    }

    @Test
    void everyPairOfWhoeverMustBePlacedIsListed() {
        Problem problem = many(2);
        Narrowing narrowing = new Narrowing(problem, Lanes.of(problem), null);
        narrowing.run(() -> false);
        Problem listed = narrowing.list().problem();
        int obliged = 0;
        for (int c = 0; c < problem.candidateCount(); c++) {
            if (Obligations.obliged(problem, c) && !problem.candidatePinned()[c]) {
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
        Narrowing narrowing = new Narrowing(MANY, Lanes.of(MANY), start);
        narrowing.run(() -> false);
        Shortlist list = narrowing.list();
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

    private static SearchResult search() {
        return new Search().solve(MANY, new SearchLimits.Steps(500), 1, null, new SilentListener());
    }
}
