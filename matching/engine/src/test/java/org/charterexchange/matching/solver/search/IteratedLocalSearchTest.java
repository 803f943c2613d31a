package org.charterexchange.matching.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.Search;
import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.SplitMix64;
import org.charterexchange.matching.solver.fixture.ProblemFixture;
import org.charterexchange.matching.solver.fixture.SilentListener;
import org.charterexchange.matching.solver.moves.EjectionChain;
import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchResult;
import org.junit.jupiter.api.Test;

class IteratedLocalSearchTest {

    @Test
    void whoeverJoinsLaterBeginsFromTheBestThatAnyoneHasFound() {
        Problem problem = ProblemFixture.round(300, 5, 1).problem();
        SearchResult good = new Search().solve(problem, new SearchLimits.Steps(20_000), 1, null, new SilentListener());
        SharedBestMatching shared = new SharedBestMatching();
        shared.offer(new SharedBestMatching.Found(good.pairOfCandidate(), good.points()));
        OrganisationArcs arcs = OrganisationArcs.of(problem);
        BestBound proof = new BestBound(problem, arcs);
        Board board = new Board(problem, arcs);
        BestMatching best = new BestMatching(board);
        EjectionChain mover = new EjectionChain(board, proof.guide(problem, arcs), new SplitMix64(1));

        new IteratedLocalSearch(mover, best, proof, shared, () -> false).advance(1);

        assertThat(best.points()).isGreaterThanOrEqualTo(good.points());
        assertThat(shared.best().points()).isGreaterThanOrEqualTo(good.points());
    }
}
