package org.charterexchange.matching.solver.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.fixture.ProblemFixture;
import org.charterexchange.matching.solver.fixture.Reference;
import org.charterexchange.matching.solver.settings.SearchSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NeighbourhoodProgrammeTest {

    private static final long PLENTY = 100_000_000;

    @Test
    void seatsFreeCandidatesAsWellAsTryingEverythingWhoeverElseIsOnTheBoard() {
        int gained = 0;
        for (long seed = 0; seed < 3000; seed++) {
            Problem problem = ProblemFixture.tiny(seed).withLinksAndPins(25, 0).problem();
            Board board = new Board(problem, OrganisationArcs.of(problem));
            seatSome(board, new Random(seed));
            int[] free = IntStream.range(0, problem.candidateCount())
                    .filter(c -> board.pairOf(c) < 0)
                    .toArray();
            long before = board.points();
            long most = most(board, free, 0) - before;
            int[] pairs = Arrays.stream(free)
                    .flatMap(c -> IntStream.range(problem.firstPair()[c], problem.firstPair()[c + 1]))
                    .filter(board::fits)
                    .toArray();
            PairSelection selection = new PairSelection();
            for (int pair : pairs) {
                selection.add(owner(problem, pair), pair, false);
            }

            NeighbourhoodProgramme programme = new NeighbourhoodProgramme(
                    board, selection, SearchSettings.defaults().neighbourhood().firstBasis());
            assertThat(programme.search(PLENTY, () -> false).solve(most))
                    .as("seed " + seed)
                    .isNull();
            int @Nullable [] found = programme.search(PLENTY, () -> false).solve(most - 1);

            assertThat(found).as("seed " + seed).isNotNull();
            for (int k = 0; k < pairs.length; k++) {
                if (found[k] == 1) {
                    assertThat(board.fits(pairs[k])).as("seed " + seed).isTrue();
                    board.add(selection.candidate(k), pairs[k]);
                }
            }
            assertThat(board.points() - before).as("seed " + seed).isEqualTo(most);
            assertThat(Reference.feasible(problem, board.pairs()))
                    .as("seed " + seed)
                    .isTrue();
            gained += most > 0 ? 1 : 0;
        }
        assertThat(gained).isGreaterThan(400);
    }

    /** Seats each candidate who is not linked with even odds. */
    private static void seatSome(Board board, Random random) {
        Problem problem = board.problem();
        for (int c = 0; c < problem.candidateCount(); c++) {
            int pairs = problem.firstPair()[c + 1] - problem.firstPair()[c];
            if (problem.candidatePartner()[c] < 0 && pairs > 0 && random.nextBoolean()) {
                int pair = problem.firstPair()[c] + random.nextInt(pairs);
                if (board.fits(pair)) {
                    board.add(c, pair);
                }
            }
        }
    }

    private static int owner(Problem problem, int pair) {
        int c = 0;
        while (problem.firstPair()[c + 1] <= pair) {
            c++;
        }
        return c;
    }

    private static long most(Board board, int[] free, int next) {
        Problem problem = board.problem();
        if (next == free.length) {
            boolean linked = IntStream.range(0, problem.linkCount())
                    .allMatch(
                            k -> board.pairOf(problem.linkFirst()[k]) < 0 == board.pairOf(problem.linkSecond()[k]) < 0);
            return linked ? board.points() : Long.MIN_VALUE;
        }
        long most = most(board, free, next + 1);
        for (int pair = problem.firstPair()[free[next]]; pair < problem.firstPair()[free[next] + 1]; pair++) {
            if (board.fits(pair)) {
                board.add(free[next], pair);
                most = Math.max(most, most(board, free, next + 1));
                board.remove(free[next]);
            }
        }
        return most;
    }
}
