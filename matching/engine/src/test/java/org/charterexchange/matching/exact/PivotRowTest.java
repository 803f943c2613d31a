package org.charterexchange.matching.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PivotRowTest {

    @Test
    void isTheRowOfTheInverseTimesEveryColumnThatIsNotBasic() {
        for (long seed = 0; seed < 100; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            MixedIntegerProgramme programme = new RandomProgramme(seed).programme();
            ConstraintMatrix matrix = new ConstraintMatrix(programme);
            Variables variables = slacksBasic(programme);
            PivotRow row = new PivotRow(matrix, variables);
            for (int filled = 0; filled < 3; filled++) {
                double[] inverse = random.doubles(matrix.rows, -2, 2)
                        .map(entry -> entry < -1 ? 0 : entry)
                        .toArray();
                row.fill(inverse.clone());
                for (int variable = 0; variable < matrix.structurals; variable++) {
                    assertThat(row.coefficient(variable))
                            .as("seed %d, variable %d", seed, variable)
                            .isCloseTo(matrix.times(inverse, variable), within(1e-9));
                }
            }
        }
    }

    @Test
    void takesTheVariableWhoseReducedCostIsUsedUpFirst() {
        Rows rows = new Rows(new long[] {-30, -10, -20}, 1, 1, 1);
        assertThat(rows.entering(0.5)).isEqualTo(1);
    }

    @Test
    void passesVariablesWhoseWholeRangeIsNotEnough() {
        Rows rows = new Rows(new long[] {-30, -10, -20}, 1, 1, 1);
        assertThat(rows.entering(1.5)).isEqualTo(2);
        assertThat(rows.passed()).containsExactly(1);
        assertThat(rows.entering(2.5)).isZero();
        assertThat(rows.passed()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void takesTheLargestPivotAmongEqualStepsForTheSakeOfRounding() {
        Rows rows = new Rows(new long[] {-10, -30, -20}, 1, 3, 2);
        assertThat(rows.entering(0.5)).isEqualTo(1);
    }

    @Test
    void findsNobodyWhereAllRangesTogetherAreNotEnough() {
        assertThat(new Rows(new long[] {-30, -10, -20}, 1, 1, 1).entering(3.5)).isEqualTo(-1);
    }

    @Test
    void passesOverVariablesThatAreFixedOrWouldMoveTheRowTheWrongWay() {
        Rows rows = new Rows(new long[] {-30, -10, -20}, 1, 1, 1);
        rows.variables.upper[1] = 0;
        assertThat(rows.entering(0.5)).isEqualTo(2);
        assertThat(rows.passed()).isEmpty();
        rows.variables.atUpper[2] = true;
        assertThat(rows.entering(0.5)).isZero();
        rows.variables.atUpper[0] = true;
        assertThat(rows.entering(0.5)).isEqualTo(-1);
    }

    private static Variables slacksBasic(MixedIntegerProgramme programme) {
        Variables variables = new Variables(programme);
        Arrays.fill(variables.rowOf, -1);
        for (int row = 0; row < programme.rows(); row++) {
            variables.rowOf[programme.variables() + row] = row;
        }
        return variables;
    }

    /** One row of variables at their lower bound 0 with range 1, which is too low. */
    private static final class Rows {

        final Variables variables;
        private final PivotRow row;

        Rows(long[] costs, int... coefficients) {
            MixedIntegerProgramme programme = new MixedIntegerProgramme();
            programme.addRow(1, false);
            for (int v = 0; v < costs.length; v++) {
                programme.set(0, programme.addVariable(costs[v], 1), -coefficients[v]);
            }
            variables = slacksBasic(programme);
            Arrays.setAll(variables.reducedCost, v -> v < costs.length ? costs[v] : 0);
            row = new PivotRow(new ConstraintMatrix(programme), variables);
            row.fill(new double[] {1});
        }

        int entering(double missing) {
            return row.entering(missing, true);
        }

        int[] passed() {
            return IntStream.range(0, row.passed()).map(row::passed).toArray();
        }
    }
}
