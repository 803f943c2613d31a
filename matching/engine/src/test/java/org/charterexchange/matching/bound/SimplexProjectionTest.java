package org.charterexchange.matching.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SimplexProjectionTest {

    @Test
    void takesNothingOffWhatIsInTheSimplexAlready() {
        assertThat(SimplexProjection.threshold(new double[] {0.2, 0.3, -4}, 3)).isZero();
        assertThat(SimplexProjection.threshold(new double[] {-1, -2}, 2)).isZero();
        assertThat(SimplexProjection.threshold(new double[] {9}, 0)).isZero();
    }

    @Test
    void takesOffTheSameFromAllThatStayPositiveSoThatTheirSumIsOne() {
        assertThat(SimplexProjection.threshold(new double[] {0.9, 0.7, 0.1}, 3)).isCloseTo(0.3, within(1e-12));
        assertThat(SimplexProjection.threshold(new double[] {5, 5}, 2)).isCloseTo(4.5, within(1e-12));
        assertThat(SimplexProjection.threshold(new double[] {2, 100}, 1)).isCloseTo(1, within(1e-12));
    }

    /** J. Held, P. Wolfe, H. Crowder, 1974: sort, and find how many stay. */
    @Test
    void agreesWithProjectionBySorting() {
        for (long seed = 0; seed < 2000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] vector = random.doubles(1 + random.nextInt(12), -2, 2).toArray();
            double[] sorted = vector.clone();
            Arrays.sort(sorted);
            double expected = 0;
            double sum = 0;
            for (int k = 1; k <= sorted.length; k++) {
                sum += sorted[sorted.length - k];
                double threshold = (sum - 1) / k;
                expected = threshold < sorted[sorted.length - k] ? Math.max(0, threshold) : expected;
            }
            assertThat(SimplexProjection.threshold(vector, vector.length))
                    .as("seed " + seed)
                    .isCloseTo(expected, within(1e-12));
        }
    }
}
