package org.charterexchange.matching.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.fixture.ProblemFixture;
import org.charterexchange.matching.solver.fixture.Reference;
import org.junit.jupiter.api.Test;

class SharedImprovementTest {

    @Test
    void givesTwoThreadsMatchingsOfEqualWorthThatAreNoWorseThanEitherAndKeepEveryRule() {
        int better = 0;
        for (long seed = 0; seed < 2000; seed++) {
            Problem problem = ProblemFixture.tiny(seed).withLinksAndPins(25, 0).problem();
            SharedBestMatching shared = new SharedBestMatching();
            Searcher one = new Searcher(problem, shared);
            Searcher other = new Searcher(problem, shared);
            Random random = new Random(seed);
            for (int turn = 0; turn < 6; turn++) {
                one.change(random);
                other.change(random);
                long most = Math.max(one.best.points(), other.best.points());

                one.shared.synchronise();
                other.shared.synchronise();
                one.shared.synchronise();

                assertThat(one.best.points()).as("seed " + seed).isEqualTo(other.best.points());
                assertThat(one.board.pairs()).as("seed " + seed).isEqualTo(one.best.copy());
                assertThat(one.best.points()).as("seed " + seed).isGreaterThanOrEqualTo(most);
                assertThat(Reference.feasible(problem, one.board.pairs()))
                        .as("seed " + seed)
                        .isTrue();
                better += one.best.points() > most ? 1 : 0;
            }
        }
        assertThat(better).as("how often both improvements could be had").isPositive();
    }

    /** The board of one thread, changed at random. */
    private static final class Searcher {

        private final Board board;
        private final BestMatching best;
        private final SharedImprovement shared;

        Searcher(Problem problem, SharedBestMatching all) {
            board = new Board(problem, OrganisationArcs.of(problem));
            best = new BestMatching(board);
            shared = new SharedImprovement(all, best);
        }

        void change(Random random) {
            Problem problem = board.problem();
            for (int c = 0; c < problem.candidateCount(); c++) {
                int pairs = problem.firstPair()[c + 1] - problem.firstPair()[c];
                if (problem.candidatePartner()[c] < 0 && pairs > 0 && random.nextInt(6) == 0) {
                    int pair = problem.firstPair()[c] + random.nextInt(pairs);
                    if (board.pairOf(c) >= 0) {
                        board.remove(c);
                    }
                    if (board.fits(pair)) {
                        board.add(c, pair);
                    }
                }
            }
            best.take();
            board.set(best.copy());
        }
    }
}
