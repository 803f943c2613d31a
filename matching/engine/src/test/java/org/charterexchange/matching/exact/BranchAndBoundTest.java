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
    void finds_what_trying_everything_finds_and_proves_that_nothing_is_better() {
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
    void gives_up_when_the_work_is_done_and_claims_nothing_then() {
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
    void whatever_basis_it_begins_with_it_ends_at_the_same_value() {
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
    void the_same_programme_takes_the_same_work() {
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

    /** Up to eight variables of at most 2 and six rows with coefficients from -1 to 2, some of them equalities. */
    private static final class RandomProgramme {

        private final long[] cost;
        private final int[] upper;
        private final int[][] row;
        private final int[] limit;
        private final boolean[] exactly;

        RandomProgramme(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            int variables = 1 + random.nextInt(8);
            int rows = random.nextInt(7);
            cost = random.longs(variables, -50, 100).toArray();
            upper = random.ints(variables, 0, 3).toArray();
            row = new int[rows][];
            limit = random.ints(rows, -1, 5).toArray();
            exactly = new boolean[rows];
            for (int r = 0; r < rows; r++) {
                row[r] = random.ints(variables, -1, 3).toArray();
                exactly[r] = random.nextInt(5) == 0;
            }
        }

        MixedIntegerProgramme programme() {
            MixedIntegerProgramme programme = new MixedIntegerProgramme();
            for (int v = 0; v < cost.length; v++) {
                programme.addVariable(cost[v], upper[v]);
            }
            for (int r = 0; r < row.length; r++) {
                int number = programme.addRow(limit[r], exactly[r]);
                for (int v = 0; v < cost.length; v++) {
                    if (row[r][v] != 0) {
                        programme.set(number, v, row[r][v]);
                    }
                }
            }
            return programme;
        }

        long optimum() {
            return best(new int[cost.length], 0);
        }

        private long best(int[] values, int next) {
            if (next == values.length) {
                return keepsEveryRow(values) ? worth(values) : Long.MIN_VALUE;
            }
            long best = Long.MIN_VALUE;
            for (int value = 0; value <= upper[next]; value++) {
                values[next] = value;
                best = Math.max(best, best(values, next + 1));
            }
            return best;
        }

        boolean keepsEveryRow(int[] values) {
            for (int r = 0; r < row.length; r++) {
                int sum = 0;
                for (int v = 0; v < values.length; v++) {
                    sum += row[r][v] * values[v];
                }
                if (sum > limit[r] || (exactly[r] && sum != limit[r])) {
                    return false;
                }
            }
            return Arrays.stream(values).allMatch(value -> value >= 0);
        }

        long worth(int[] values) {
            long worth = 0;
            for (int v = 0; v < values.length; v++) {
                worth += cost[v] * values[v];
            }
            return worth;
        }
    }
}
