package org.charterexchange.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.junit.jupiter.api.Test;

class ImprovementTest {

    @Test
    void whoeverJoinsLaterBeginsFromTheBestThatAnyoneHasFound() {
        Problem problem = ProblemFixture.round(300, 5, 1).problem();
        SearchResult good = new Search().solve(problem, new SearchLimits.Steps(20_000), 1, null, new SilentListener());
        SharedBest shared = new SharedBest();
        shared.offer(new SharedBest.Found(good.pairOfCandidate(), good.points()));
        OrganisationArcs arcs = OrganisationArcs.of(problem);
        Proof proof = new Proof(problem, arcs);
        Board board = new Board(problem, arcs);
        BestMatching best = new BestMatching(board);
        Mover mover = new Mover(board, proof.guide(problem, arcs), new Dice(1));

        new Improvement(mover, best, proof, shared, () -> false).advance(1);

        assertThat(best.points()).isGreaterThanOrEqualTo(good.points());
        assertThat(shared.best().points()).isGreaterThanOrEqualTo(good.points());
    }
}
