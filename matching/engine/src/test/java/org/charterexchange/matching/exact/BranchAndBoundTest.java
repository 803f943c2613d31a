package org.charterexchange.matching.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BranchAndBoundTest {

    private static final long PLENTY = 100_000_000;

    @Test
    void findsWhatTryingEverythingFindsAndProvesThatNothingIsBetter() {
        for (long seed = 0; seed < 4000; seed++) {
            RandomProgramme drawn = new RandomProgramme(seed);
            long optimum = drawn.optimum();
            if (optimum == Long.MIN_VALUE) {
                BranchAndBound hopeless = search(drawn.programme(), PLENTY);
                assertThat(hopeless.solve(-1_000_000)).as("seed " + seed).isNull();
                assertThat(hopeless.proven()).as("seed " + seed).isTrue();
                continue;
            }
            BranchAndBound search = search(drawn.programme(), PLENTY);
            int[] found = search.solve(optimum - 1);
            assertThat(found).as("seed " + seed).isNotNull();
            assertThat(drawn.keepsEveryRow(found)).as("seed " + seed).isTrue();
            assertThat(drawn.worth(found)).as("seed " + seed).isEqualTo(optimum);
            assertThat(search.proven()).as("seed " + seed).isTrue();

            BranchAndBound beaten = search(drawn.programme(), PLENTY);
            assertThat(beaten.solve(optimum)).as("seed " + seed).isNull();
            assertThat(beaten.proven()).as("seed " + seed).isTrue();
        }
    }

    @Test
    void givesUpWhenTheWorkIsDoneAndClaimsNothingThen() {
        int[] proven = {0};
        int[] givenUp = {0};
        for (long seed = 0; seed < 200; seed++) {
            RandomProgramme drawn = new RandomProgramme(seed);
            BranchAndBound search = search(drawn.programme(), 30);
            int @Nullable [] found = search.solve(-1_000_000);
            if (search.proven()) {
                proven[0]++;
                assertThat(found == null ? Long.MIN_VALUE : drawn.worth(found)).isEqualTo(drawn.optimum());
            } else {
                givenUp[0]++;
                assertThat(found == null || drawn.keepsEveryRow(found)).isTrue();
            }
        }
        assertThat(proven[0]).isPositive();
        assertThat(givenUp[0]).isPositive();
    }

    @Test
    void endsAtTheSameValueWhateverBasisItBeginsWith() {
        for (long seed = 0; seed < 2000; seed++) {
            RandomProgramme drawn = new RandomProgramme(seed);
            MixedIntegerProgramme programme = drawn.programme();
            SplittableRandom random = new SplittableRandom(seed);
            int[] basis = random.ints(programme.rows(), 0, programme.variables() + programme.rows())
                    .toArray();
            BranchAndBound search = search(programme, PLENTY);
            search.begin(Arrays.stream(basis).distinct().count() == basis.length ? basis : slacks(programme));
            int @Nullable [] found = search.solve(-1_000_000);
            assertThat(search.proven()).as("seed " + seed).isTrue();
            assertThat(found == null ? Long.MIN_VALUE : drawn.worth(found))
                    .as("seed " + seed)
                    .isEqualTo(drawn.optimum());
        }
    }

    private static int[] slacks(MixedIntegerProgramme programme) {
        return IntStream.range(programme.variables(), programme.variables() + programme.rows())
                .toArray();
    }

    @Test
    void takesTheSameWorkForTheSameProgramme() {
        long work = 0;
        for (long seed = 0; seed < 100; seed++) {
            MixedIntegerProgramme programme = new RandomProgramme(seed).programme();
            BranchAndBound one = search(programme, PLENTY);
            BranchAndBound other = search(programme, PLENTY);
            assertThat(one.solve(-1_000_000)).isEqualTo(other.solve(-1_000_000));
            assertThat(one.work()).isEqualTo(other.work());
            work += one.work();
        }
        assertThat(work).isPositive();
    }

    private static BranchAndBound search(MixedIntegerProgramme programme, long work) {
        int[] whole = IntStream.range(0, programme.variables()).toArray();
        return new BranchAndBound(programme, whole, work, () -> false);
    }
}
