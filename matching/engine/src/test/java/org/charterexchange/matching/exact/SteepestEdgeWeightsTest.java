package org.charterexchange.matching.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SteepestEdgeWeightsTest {

    @Test
    void areTheSquaredLengthsOfTheRowsOfTheInverseWhateverWasReplaced() {
        int pivots = 0;
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int rows = 2 + random.nextInt(10);
            ConstraintMatrix matrix = RandomMatrix.draw(random, rows, 2 * rows, 40, random.nextBoolean());
            BasisFactors factors = new BasisFactors(matrix);
            int[] basic = slacks(matrix);
            factors.factorise(basic);
            SteepestEdgeWeights weights = new SteepestEdgeWeights(rows, matrix.structurals + rows);
            for (int tried = 0; tried < 20; tried++) {
                pivots += pivot(random, matrix, factors, basic, weights) ? 1 : 0;
            }
            assertExact(weights, factors, rows, "seed " + seed);
        }
        assertThat(pivots).isGreaterThan(1000);
    }

    @Test
    void followTheirVariablesToOtherRowsWhenTheBasisIsFactorisedAnew() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int rows = 4 + random.nextInt(8);
            ConstraintMatrix matrix = RandomMatrix.draw(random, rows, 2 * rows, 40, true);
            BasisFactors factors = new BasisFactors(matrix);
            int[] basic = slacks(matrix);
            factors.factorise(basic);
            SteepestEdgeWeights weights = new SteepestEdgeWeights(rows, matrix.structurals + rows);
            for (int tried = 0; tried < 15; tried++) {
                pivot(random, matrix, factors, basic, weights);
            }
            weights.keep(basic);
            factors.factorise(basic);
            weights.arrange(basic);
            assertExact(weights, factors, rows, "seed " + seed);
        }
    }

    private static int[] slacks(ConstraintMatrix matrix) {
        return IntStream.range(matrix.structurals, matrix.structurals + matrix.rows)
                .toArray();
    }

    private static boolean pivot(
            SplittableRandom random,
            ConstraintMatrix matrix,
            BasisFactors factors,
            int[] basic,
            SteepestEdgeWeights weights) {
        int entering = random.nextInt(matrix.structurals + basic.length);
        int row = random.nextInt(basic.length);
        double[] column = new double[basic.length];
        matrix.addTo(column, entering, 1);
        factors.solve(column);
        if (Math.abs(column[row]) < 0.2 || Arrays.stream(basic).anyMatch(one -> one == entering)) {
            return false;
        }
        weights.update(factors, rowOfInverse(factors, row, basic.length), column, row);
        factors.update(row, column);
        basic[row] = entering;
        return true;
    }

    private static double[] rowOfInverse(BasisFactors factors, int row, int rows) {
        double[] inverse = new double[rows];
        inverse[row] = 1;
        factors.solveTransposed(inverse);
        return inverse;
    }

    private static void assertExact(SteepestEdgeWeights weights, BasisFactors factors, int rows, String name) {
        for (int row = 0; row < rows; row++) {
            double length = Arrays.stream(rowOfInverse(factors, row, rows))
                    .map(entry -> entry * entry)
                    .sum();
            assertThat(weights.weight(row))
                    .as("%s, row %d", name, row)
                    .isCloseTo(Math.max(length, 1e-4), within(1e-6 * (1 + length)));
        }
    }
}
