package org.charterexchange.matching.solver.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterexchange.matching.bound.BoundEvaluator;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.bound.PrimalDualHybridGradient;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.MandatoryCandidates;
import org.charterexchange.matching.solver.board.ProblemIndex;
import org.charterexchange.matching.solver.fixture.ProblemFixture;
import org.charterexchange.matching.solver.fixture.Reference;
import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.settings.SearchSettings;
import org.junit.jupiter.api.Test;

class ExhaustiveSearchTest {

    private static final SearchSettings SETTINGS = SearchSettings.defaults();

    @Test
    void hasTheBestMatchingWhereItSaysThatNothingBetterIsLeft() {
        int exhausted = 0;
        for (long seed = 0; seed < 300; seed++) {
            Problem problem = ProblemFixture.tiny(seed).withLinksAndPins(40, 0).problem();
            Fixture fixture = new Fixture(problem, true);
            fixture.search.step(Long.MAX_VALUE);
            if (fixture.search.completed()) {
                exhausted++;
                assertThat(fixture.best.points()).as("seed %d", seed).isEqualTo(Reference.optimum(problem));
            }
        }
        assertThat(exhausted).isGreaterThan(250);
    }

    @Test
    void doesNotSayThatNothingIsLeftWhereAMandatoryCandidateMayHaveABetterSeat() {
        int exhausted = 0;
        int open = 0;
        for (long seed = 0; seed < 400; seed++) {
            Problem problem = ProblemFixture.tiny(seed).withLinksAndPins(80, 25).problem();
            long optimum = Reference.optimum(problem);
            if (optimum != Long.MIN_VALUE) {
                Fixture fixture = new Fixture(problem, true);
                fixture.search.step(Long.MAX_VALUE);
                if (fixture.search.completed()) {
                    exhausted++;
                    assertThat(fixture.best.points()).as("seed %d", seed).isEqualTo(optimum);
                } else {
                    open++;
                }
            }
        }
        assertThat(exhausted).isGreaterThan(50);
        assertThat(open).isPositive();
    }

    @Test
    void doesNotSayThatNothingIsLeftWhereItWasCutShort() {
        int open = 0;
        for (long seed = 0; seed < 10; seed++) {
            Problem problem =
                    ProblemFixture.round(40, 5, seed).withLinksAndPins(60, 0).problem();
            Fixture fixture = new Fixture(problem, true);
            fixture.search.step(1);
            boolean first = fixture.search.completed();
            long points = fixture.best.points();
            fixture.search.step(Long.MAX_VALUE);
            assertThat(fixture.search.completed()).isTrue();
            assertThat(first && points < fixture.best.points())
                    .as("seed %d: more was left than was said", seed)
                    .isFalse();
            open += first ? 0 : 1;
        }
        assertThat(open).isPositive();
    }

    @Test
    void doesNotSayThatNothingIsLeftWhereItSeesOnlyPartOfThePairs() {
        Fixture fixture = new Fixture(ProblemFixture.round(20, 4, 1).problem(), false);
        fixture.search.step(Long.MAX_VALUE);
        assertThat(fixture.best.points()).isPositive();
        assertThat(fixture.search.completed()).isFalse();
    }

    /** A problem in which the mandatory candidates alone are placed. */
    private static final class Fixture {

        private final BestMatching best;
        private final ExhaustiveSearch search;

        Fixture(Problem problem, boolean whole) {
            OrganisationArcs arcs = OrganisationArcs.of(problem);
            BestBound bound = whole
                    ? new BestBound(problem, arcs, SETTINGS.prices())
                    : BestBound.ofRestricted(
                            new BoundEvaluator(problem, arcs),
                            new PrimalDualHybridGradient(problem, arcs),
                            problem.pairCount(),
                            SETTINGS.prices());
            bound.advance(false);
            Board board = new Board(problem, arcs);
            new MandatoryCandidates(board).place();
            best = new BestMatching(board);
            search = new ExhaustiveSearch(best, new ProblemIndex(problem, arcs), bound, SETTINGS, () -> false);
        }
    }
}
