package org.charterexchange.matching.solver.prices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StableRangeSortTest {

    private static final double[] ODD = {
        0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE
    };

    @Test
    void sortsRangesOfAnyLengthByFallingWorthThenByNumber() {
        Random random = new Random(1);
        int[] lengths = IntStream.concat(IntStream.range(0, 140), IntStream.of(500, 1000, 1024, 4097))
                .toArray();
        for (int length : lengths) {
            for (int different : new int[] {1, 3, 50, 1_000_000}) {
                double[] worth = random.doubles(length + 20)
                        .map(x -> Math.rint(x * different) - different / 2.0)
                        .toArray();
                assertOrdered(worth, 7, 7 + length);
            }
        }
    }

    @Test
    void sortsWhatIsAlreadyInOrderOrInReverse() {
        double[] rising = IntStream.range(0, 300).asDoubleStream().toArray();
        double[] falling = IntStream.range(0, 300).mapToDouble(i -> -i).toArray();
        assertOrdered(rising, 0, 300);
        assertOrdered(falling, 0, 300);
    }

    @Test
    void sortsZerosOfEitherSignInfinitiesAndNaN() {
        Random random = new Random(2);
        for (int length = 0; length < 100; length++) {
            double[] worth = IntStream.range(0, length)
                    .mapToDouble(i -> ODD[random.nextInt(ODD.length)])
                    .toArray();
            assertOrdered(worth, 0, length);
        }
    }

    @Test
    void writesNothingOutsideTheRange() {
        double[] worth = new Random(3).doubles(200).toArray();
        int[] ranked = IntStream.generate(() -> -1).limit(200).toArray();
        new StableRangeSort(worth, ranked).sort(50, 150);
        assertThat(IntStream.range(0, 200).filter(i -> i < 50 || i >= 150).map(i -> ranked[i]))
                .containsOnly(-1);
    }

    private static void assertOrdered(double[] worth, int first, int end) {
        int[] ranked = new int[worth.length];
        new StableRangeSort(worth, ranked).sort(first, end);
        assertThat(IntStream.range(first, end).map(i -> ranked[i]))
                .containsExactlyElementsOf(IntStream.range(first, end)
                        .boxed()
                        .sorted(Comparator.<Integer>comparingDouble(i -> worth[i])
                                .reversed()
                                .thenComparingInt(i -> i))
                        .toList());
    }
}
