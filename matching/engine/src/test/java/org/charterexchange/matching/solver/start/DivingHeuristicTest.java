package org.charterexchange.matching.solver.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.fixture.ProblemFixture;
import org.charterexchange.matching.solver.fixture.Reference;
import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.settings.SearchSettings;
import org.charterexchange.matching.solver.settings.StartSettings;
import org.junit.jupiter.api.Test;

class DivingHeuristicTest {

    private static final StartSettings.Dive DIVE =
            SearchSettings.defaults().start().dive();

    private static final SearchSettings SETTINGS = SearchSettings.defaults();

    @Test
    void fixesATenthAtLeastHoweverUnsureAllAre() {
        double[] certainty =
                IntStream.range(0, 1000).mapToDouble(k -> 0.3 + k * 0.0002).toArray();
        double enough = DivingHeuristic.enough(certainty, DIVE);
        assertThat(Arrays.stream(certainty).filter(c -> c >= enough).count()).isEqualTo(100);
    }

    @Test
    void fixesNobodyUnsureWhileATenthIsSure() {
        double[] certainty = new double[100];
        Arrays.fill(certainty, 0.6);
        Arrays.fill(certainty, 0, 10, 0.95);
        assertThat(DivingHeuristic.enough(certainty, DIVE)).isBetween(0.6 + 1e-9, 0.95);
    }

    @Test
    void fixesTheLastCandidate() {
        assertThat(DivingHeuristic.enough(new double[] {0.4}, DIVE)).isLessThanOrEqualTo(0.4);
    }

    @Test
    void seatsCandidatesWhereTheyFitAndNearlyAsWellAsPossible() {
        long points = 0;
        long optima = 0;
        for (long seed = 0; seed < 200; seed++) {
            Problem problem = ProblemFixture.tiny(seed).withLinksAndPins(0, 0).problem();
            OrganisationArcs arcs = OrganisationArcs.of(problem);
            BestBound bound = new BestBound(problem, arcs, SETTINGS.prices());
            bound.advance(false);
            Board board = new Board(problem, arcs);
            int[] nobody = board.pairs();
            DivingHeuristic dive = new DivingHeuristic(
                    board, bound.proven().certificate(), bound.method().primalWeight(), DIVE, () -> false);
            dive.seat(IntStream.range(0, nobody.length).toArray(), nobody);
            assertThat(Reference.feasible(problem, board.pairs()))
                    .as("seed %d", seed)
                    .isTrue();
            points += board.points();
            optima += Reference.optimum(problem);
        }
        assertThat(points).isBetween(optima * 19 / 20, optima);
    }
}
