package org.charterexchange.matching.solver.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.MandatoryCandidates;
import org.charterexchange.matching.solver.board.ProblemIndex;
import org.charterexchange.matching.solver.board.SplitMix64;
import org.charterexchange.matching.solver.fixture.ProblemFixture;
import org.charterexchange.matching.solver.fixture.Reference;
import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.prices.ReducedCosts;
import org.charterexchange.matching.solver.settings.SearchSettings;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {

    private static final SearchSettings SETTINGS = SearchSettings.defaults();

    private final Problem problem =
            ProblemFixture.round(300, 6, 2).withLinksAndPins(20, 0).problem();
    private final Board board = board();
    private final BestMatching best = new BestMatching(board);
    private final Neighbourhood neighbourhood = neighbourhood();

    @Test
    void neverLosesPointsWithoutNoiseAndKeepsEveryRule() {
        long before = board.points();
        for (int turn = 0; turn < 30; turn++) {
            neighbourhood.reseat(40, 0, Long.MAX_VALUE);
            best.update();
            assertThat(board.points()).isGreaterThanOrEqualTo(before).isEqualTo(best.points());
            assertThat(best.copy()).isEqualTo(board.pairs());
            assertThat(Reference.feasible(problem, board.pairs())).isTrue();
            before = board.points();
        }
        assertThat(before).isPositive();
    }

    @Test
    void losesPointsWithNoiseButKeepsEveryRuleAndTheBestMatching() {
        for (int turn = 0; turn < 5; turn++) {
            neighbourhood.reseat(problem.candidateCount(), 0, Long.MAX_VALUE);
            best.update();
        }
        long points = best.points();
        for (int turn = 0; turn < 20; turn++) {
            neighbourhood.reseat(60, 300, Long.MAX_VALUE);
            assertThat(Reference.feasible(problem, board.pairs())).isTrue();
        }
        assertThat(board.points()).isLessThan(points);
        best.restore();
        assertThat(board.points()).isEqualTo(points);
    }

    @Test
    void countsMoreStepsForMoreWorkAndStopsWhereNoneAreLeft() {
        assertThat(neighbourhood.reseat(200, 0, Long.MAX_VALUE).steps())
                .isGreaterThan(neighbourhood.reseat(5, 0, Long.MAX_VALUE).steps());
        assertThat(neighbourhood.reseat(200, 300, 0).proven()).isFalse();
    }

    private Board board() {
        Board empty = new Board(problem, OrganisationArcs.of(problem));
        new MandatoryCandidates(empty).place();
        return empty;
    }

    private Neighbourhood neighbourhood() {
        BestBound bound = new BestBound(problem, board.arcs(), SETTINGS.prices());
        bound.advance(false);
        ProblemIndex index = new ProblemIndex(problem, board.arcs());
        return new Neighbourhood(
                best,
                new ReducedCosts(index, bound.proven().certificate()),
                new SplitMix64(1),
                SETTINGS.neighbourhood(),
                SETTINGS.effort(),
                () -> false);
    }
}
