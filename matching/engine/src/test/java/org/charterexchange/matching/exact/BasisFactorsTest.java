package org.charterexchange.matching.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisFactorsTest {

    private static final Offset<Double> ROUNDING = within(1e-6);

    @ParameterizedTest
    @CsvSource({"15, true", "30, true", "30, false", "60, false", "100, false"})
    void solvesWithTheBasisAndWithItsTranspose(int density, boolean ones) {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int rows = 1 + random.nextInt(14);
            ConstraintMatrix matrix = RandomMatrix.draw(random, rows, 2 * rows, density, ones);
            int[] basic = drawnBasis(random, matrix);
            BasisFactors factors = new BasisFactors(matrix);
            factors.factorise(basic);
            check(factors, matrix, basic, random, "seed " + seed);
        }
    }

    @ParameterizedTest
    @CsvSource({"15, true", "30, false", "100, false"})
    void keepsAsManyColumnsOfASingularBasisAsItsRankAndTakesSlackVariablesForTheOthers(int density, boolean ones) {
        int singular = 0;
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int rows = 2 + random.nextInt(9);
            // fewer variables than rows, so that some columns stand twice
            ConstraintMatrix matrix = RandomMatrix.draw(random, rows, 1 + random.nextInt(rows), density, ones);
            int[] given = random.ints(rows, 0, matrix.structurals).toArray();
            int rank = new DenseBasis(matrix, given).rank();
            int[] basic = given.clone();
            BasisFactors factors = new BasisFactors(matrix);
            factors.factorise(basic);
            assertThat(Arrays.stream(basic).filter(matrix::slack).count())
                    .as("seed " + seed)
                    .isEqualTo(rows - rank);
            assertThat(Arrays.stream(basic)
                            .filter(variable -> !matrix.slack(variable))
                            .boxed()
                            .toList())
                    .isSubsetOf(Arrays.stream(given).boxed().toList())
                    .doesNotHaveDuplicates();
            check(factors, matrix, basic, random, "seed " + seed);
            singular += rank < rows ? 1 : 0;
        }
        assertThat(singular).isGreaterThan(100);
    }

    @Test
    void solvesStillWhenManyVariablesHaveBeenReplaced() {
        int updates = 0;
        for (long seed = 0; seed < 100; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int rows = 2 + random.nextInt(12);
            ConstraintMatrix matrix = RandomMatrix.draw(random, rows, 3 * rows, 30, random.nextBoolean());
            int[] basic = drawnBasis(random, matrix);
            BasisFactors factors = new BasisFactors(matrix);
            factors.factorise(basic);
            for (int tried = 0; tried < 40; tried++) {
                int entering = random.nextInt(matrix.structurals + rows);
                int row = random.nextInt(rows);
                double[] column = new double[rows];
                matrix.addTo(column, entering, 1);
                factors.solve(column);
                if (Math.abs(column[row]) > 0.1 && Arrays.stream(basic).noneMatch(one -> one == entering)) {
                    factors.update(row, column);
                    basic[row] = entering;
                    updates++;
                    assertThat(factors.updates()).isPositive();
                }
            }
            check(factors, matrix, basic, random, "seed " + seed);
            factors.factorise(basic);
            assertThat(factors.updates()).isZero();
            check(factors, matrix, basic, random, "seed " + seed + " factorised anew");
        }
        assertThat(updates).isGreaterThan(1000);
    }

    @Test
    void takesALargePivotWhereASmallOneWouldDrownTheRest() {
        MixedIntegerProgramme programme = new MixedIntegerProgramme();
        int one = programme.addVariable(0, 1);
        int other = programme.addVariable(0, 1);
        int third = programme.addVariable(0, 1);
        int[][] coefficients = {{1, 1 << 30, 1}, {1 << 30, 1, 1}, {1 << 30, 1, 3}};
        for (int row = 0; row < 3; row++) {
            programme.addRow(1, false);
            programme.set(row, one, coefficients[row][0]);
            programme.set(row, other, coefficients[row][1]);
            programme.set(row, third, coefficients[row][2]);
        }
        ConstraintMatrix matrix = new ConstraintMatrix(programme);
        int[] basic = {one, other, third};
        BasisFactors factors = new BasisFactors(matrix);
        factors.factorise(basic);
        double[] vector = {(1 << 30) + 2, (1 << 30) + 2, (1 << 30) + 4};
        factors.solve(vector);
        assertThat(vector).containsExactly(new double[] {1, 1, 1}, ROUNDING);
    }

    @Test
    void leavesOnlyTheNucleusOnceColumnsAndRowsWithOneEntryAreTaken() {
        MixedIntegerProgramme programme = new MixedIntegerProgramme();
        for (int variable = 0; variable < 6; variable++) {
            programme.addVariable(0, 1);
        }
        for (int row = 0; row < 6; row++) {
            programme.addRow(1, false);
        }
        // columns 0 and 1 begin an upper triangle, rows 3 and 4 a lower one; columns 4 and 5 are the nucleus
        int[][] entries = {
            {2, 0}, {2, 1}, {0, 1}, {0, 4}, {3, 2}, {4, 2}, {4, 3}, {5, 3}, {1, 4}, {5, 4}, {1, 5}, {5, 5}
        };
        for (int[] entry : entries) {
            programme.set(entry[0], entry[1], 1);
        }
        ConstraintMatrix matrix = new ConstraintMatrix(programme);
        TriangularFactors factors = new TriangularFactors(matrix);
        BasisPattern pattern = new BasisPattern(matrix);
        SingletonPivots singletons = new SingletonPivots(matrix, factors, pattern);
        int[] basic = {5, 4, 3, 2, 1, 0};
        factors.clear();
        pattern.fill(basic);
        singletons.takeColumns(basic);
        assertThat(factors.placed).containsExactly(false, false, false, false, true, true);
        singletons.takeRows(basic);
        assertThat(factors.placed).containsExactly(false, false, true, true, true, true);
    }

    @Test
    void fillsNothingInWhereOneRowAndOneColumnAreFull() {
        int size = 20;
        MixedIntegerProgramme programme = new MixedIntegerProgramme();
        for (int variable = 0; variable < size; variable++) {
            programme.addVariable(0, 1);
            programme.addRow(1, false);
        }
        for (int k = 1; k < size; k++) {
            programme.set(k, k, 3);
            programme.set(0, k, 2);
            programme.set(k, 0, 2);
        }
        programme.set(0, 0, 3);
        LuFactorisation factorisation = new LuFactorisation(new ConstraintMatrix(programme));
        factorisation.run(IntStream.range(0, size).toArray());
        assertThat(factorisation.factors.lower.entries() + factorisation.factors.upper.entries())
                .isEqualTo(2 * (size - 1));
    }

    /** A basis of full rank: of drawn variables those that do not depend on one another, and slack variables. */
    private static int[] drawnBasis(SplittableRandom random, ConstraintMatrix matrix) {
        int[] all = IntStream.range(0, matrix.structurals + matrix.rows).toArray();
        for (int k = 0; k < matrix.rows; k++) {
            int other = k + random.nextInt(all.length - k);
            int swapped = all[k];
            all[k] = all[other];
            all[other] = swapped;
        }
        int[] basic = Arrays.copyOf(all, matrix.rows);
        int[] chosen = new int[matrix.rows];
        Arrays.setAll(chosen, row -> matrix.structurals + row);
        for (int variable : basic) {
            for (int row = 0; row < chosen.length; row++) {
                int had = chosen[row];
                boolean free = matrix.slack(had) && Arrays.stream(chosen).noneMatch(one -> one == variable);
                chosen[row] = free ? variable : had;
                if (free && new DenseBasis(matrix, chosen).rank() < chosen.length) {
                    chosen[row] = had;
                }
            }
        }
        return chosen;
    }

    private static void check(
            BasisFactors factors, ConstraintMatrix matrix, int[] basic, SplittableRandom random, String name) {
        DenseBasis dense = new DenseBasis(matrix, basic);
        double[] right = random.doubles(matrix.rows, -10, 10).toArray();
        double[] solved = right.clone();
        factors.solve(solved);
        assertThat(dense.times(solved)).as(name).containsExactly(right, ROUNDING);
        double[] prices = right.clone();
        factors.solveTransposed(prices);
        assertThat(dense.transposedTimes(prices)).as(name + ", transposed").containsExactly(right, ROUNDING);
    }
}
