package org.charterexchange.matching.solver.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.MandatoryCandidates;
import org.charterexchange.matching.solver.fixture.ProblemFixture;
import org.charterexchange.matching.solver.settings.ColumnSettings;
import org.junit.jupiter.api.Test;

class ColumnSelectionTest {

    private static final ColumnSettings TEN = new ColumnSettings(
            new ColumnSettings.Worthwhile(300_000, 2),
            new ColumnSettings.Rounds(10, 30, 60, 1_000_000, 2e-5, 0.3),
            100_000);

    private final Problem problem = ProblemFixture.round(60, 60, 3).problem();

    @Test
    void listsTheBestPairsHoweverManyAreWorthTheSame() {
        int[] listed = new ColumnSelection(problem, TEN)
                .choose((c, pair) -> last(c) == pair ? 2 : 1, new BitSet(), () -> false);

        for (int c = 0; c < problem.candidateCount(); c++) {
            assertThat(listed).contains(last(c));
            int first = problem.firstPair()[c];
            int end = problem.firstPair()[c + 1];
            int[] ofCandidate = Arrays.stream(listed)
                    .filter(pair -> pair >= first && pair < end)
                    .toArray();
            assertThat(ofCandidate).hasSize(Math.min(10, end - first));
            assertThat(ofCandidate[ofCandidate.length - 2])
                    .isGreaterThan((first + end) / 2); // spread over those worth the same
        }
    }

    @Test
    void listsOnlyWhatIsKeptAnywayOnceItIsHalted() {
        BitSet kept = new BitSet();
        kept.set(3);
        Problem pinned =
                ProblemFixture.round(60, 60, 3).withLinksAndPins(50, 20).problem();
        int[] listed = new ColumnSelection(pinned, TEN).choose((c, pair) -> 1, kept, () -> true);

        int[] expected = IntStream.range(0, pinned.candidateCount())
                .filter(c -> MandatoryCandidates.isMandatory(pinned, c))
                .flatMap(c -> IntStream.range(pinned.firstPair()[c], pinned.firstPair()[c + 1]))
                .toArray();
        assertThat(expected).hasSizeGreaterThan(60).doesNotContain(3);
        assertThat(listed)
                .isEqualTo(IntStream.concat(IntStream.of(3), IntStream.of(expected))
                        .sorted()
                        .toArray());
    }

    private int last(int candidate) {
        return problem.firstPair()[candidate + 1] - 1;
    }
}
