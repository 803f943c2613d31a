package org.charterexchange.matching.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.charterexchange.matching.exact.DualSimplex.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DualSimplexTest {

    private static final long PLENTY = 10_000_000;

    /** All perturbations of the costs of a programme together are worth no more. */
    private static final double PERTURBATION = 0.2;

    @Test
    void findsTheBestOfAllVerticesOrThatThereIsNone() {
        int infeasible = 0;
        for (long seed = 0; seed < 1500; seed++) {
            MixedIntegerProgramme programme = small(new SplittableRandom(seed), 100);
            double best = VertexEnumeration.best(programme);
            DualSimplex simplex = new DualSimplex(programme, () -> false);
            Status status = simplex.optimise(Double.NEGATIVE_INFINITY, PLENTY);
            if (best == Double.NEGATIVE_INFINITY) {
                infeasible++;
                assertThat(status).as("seed " + seed).isEqualTo(Status.INFEASIBLE);
            } else {
                assertThat(status).as("seed " + seed).isEqualTo(Status.OPTIMAL);
                assertOptimal(simplex, programme, best, "seed " + seed);
            }
        }
        assertThat(infeasible).isBetween(100, 1400);
    }

    @Test
    void endsOnDegenerateProgrammesInWhichEveryLimitIsZeroAndCostsAreEqual() {
        for (long seed = 0; seed < 500; seed++) {
            MixedIntegerProgramme programme = small(new SplittableRandom(seed), 1);
            double best = VertexEnumeration.best(programme);
            DualSimplex simplex = new DualSimplex(programme, () -> false);
            Status status = simplex.optimise(Double.NEGATIVE_INFINITY, PLENTY);
            assertThat(status)
                    .as("seed " + seed)
                    .isEqualTo(best == Double.NEGATIVE_INFINITY ? Status.INFEASIBLE : Status.OPTIMAL);
            if (status == Status.OPTIMAL) {
                assertOptimal(simplex, programme, best, "seed " + seed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.charterexchange.matching.exact.CyclingExample#all")
    void endsOnProgrammesOnWhichOtherRulesCycle(CyclingExample example) {
        DualSimplex simplex = new DualSimplex(example.programme(), () -> false);
        assertThat(simplex.optimise(Double.NEGATIVE_INFINITY, PLENTY)).isEqualTo(Status.OPTIMAL);
        assertThat(worth(simplex, example.programme())).isCloseTo(example.optimum(), within(1.0));
    }

    @ParameterizedTest
    @MethodSource("org.charterexchange.matching.exact.CyclingExample#all")
    void endsOnTheDualsOfProgrammesOnWhichOtherRulesCycle(CyclingExample example) {
        MixedIntegerProgramme dual = example.dual();
        DualSimplex simplex = new DualSimplex(dual, () -> false);
        assertThat(simplex.optimise(Double.NEGATIVE_INFINITY, PLENTY)).isEqualTo(Status.OPTIMAL);
        assertThat(-worth(simplex, dual)).isCloseTo(example.optimum(), within(1.0));
    }

    @Test
    void putsEveryVariableAtItsBetterBoundWhereThereAreNoRows() {
        MixedIntegerProgramme programme = new MixedIntegerProgramme();
        programme.addVariable(7, 3);
        programme.addVariable(-7, 3);
        DualSimplex simplex = new DualSimplex(programme, () -> false);
        assertThat(simplex.optimise(Double.NEGATIVE_INFINITY, PLENTY)).isEqualTo(Status.OPTIMAL);
        assertThat(simplex.value(0)).isEqualTo(3);
        assertThat(simplex.value(1)).isZero();
    }

    @Test
    void answersTheSameAfterBoundsWereTightenedAndLoosenedAsWhenBegunAnew() {
        int optimal = 0;
        for (long seed = 0; seed < 500; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            MixedIntegerProgramme programme = small(random, 100);
            DualSimplex changed = new DualSimplex(programme, () -> false);
            changed.optimise(Double.NEGATIVE_INFINITY, PLENTY);
            DualSimplex fresh = new DualSimplex(programme, () -> false);
            for (int round = 0; round < 6; round++) {
                int variable = random.nextInt(programme.variables());
                double low = random.nextInt((int) programme.upper(variable) + 1);
                double high = low + random.nextInt((int) (programme.upper(variable) - low) + 1);
                changed.bound(variable, low, high);
                changed.optimise(Double.NEGATIVE_INFINITY, PLENTY);
                fresh.bound(variable, low, high);
            }
            Status status = fresh.optimise(Double.NEGATIVE_INFINITY, PLENTY);
            assertThat(changed.optimise(Double.NEGATIVE_INFINITY, PLENTY))
                    .as("seed " + seed)
                    .isEqualTo(status);
            if (status == Status.OPTIMAL) {
                optimal++;
                assertThat(changed.objective()).as("seed " + seed).isCloseTo(fresh.objective(), within(1e-6));
            }
        }
        assertThat(optimal).isGreaterThan(100);
    }

    @Test
    void isCutOffJustWhereTheOptimumIsNotAboveWhatIsAskedFor() {
        for (long seed = 0; seed < 300; seed++) {
            MixedIntegerProgramme programme = small(new SplittableRandom(seed), 100);
            DualSimplex simplex = new DualSimplex(programme, () -> false);
            if (simplex.optimise(Double.NEGATIVE_INFINITY, PLENTY) == Status.OPTIMAL) {
                double optimum = simplex.objective();
                assertThat(new DualSimplex(programme, () -> false).optimise(optimum + 1e-4, PLENTY))
                        .as("seed " + seed)
                        .isEqualTo(Status.CUT_OFF);
                assertThat(new DualSimplex(programme, () -> false).optimise(optimum - 1e-4, PLENTY))
                        .as("seed " + seed)
                        .isEqualTo(Status.OPTIMAL);
            }
        }
    }

    @Test
    void comesDownToTheOptimumWithEachPivotAndNeverBelow() {
        int pivots = 0;
        for (long seed = 0; seed < 3000; seed++) {
            MixedIntegerProgramme programme = new RandomProgramme(seed).programme();
            DualSimplex atOnce = new DualSimplex(programme, () -> false);
            if (atOnce.optimise(Double.NEGATIVE_INFINITY, PLENTY) != Status.OPTIMAL) {
                continue;
            }
            DualSimplex simplex = new DualSimplex(programme, () -> false);
            double before = simplex.objective();
            // looking for the row that leaves uses the work allowed up, so that each call makes one pivot
            while (simplex.optimise(Double.NEGATIVE_INFINITY, simplex.work() + programme.rows())
                    == Status.OUT_OF_WORK) {
                assertThat(simplex.objective())
                        .as("seed %d, pivot %d", seed, pivots)
                        .isBetween(atOnce.objective() - 1e-6, before + 1e-6);
                before = simplex.objective();
                pivots++;
            }
        }
        assertThat(pivots).isGreaterThan(300);
    }

    @Test
    void endsWhenItsWorkIsDoneOrSomebodyAsks() {
        MixedIntegerProgramme programme = CyclingExample.kuhn().programme();
        assertThat(new DualSimplex(programme, () -> false).optimise(Double.NEGATIVE_INFINITY, 0))
                .isEqualTo(Status.OUT_OF_WORK);
        assertThat(new DualSimplex(programme, () -> true).optimise(Double.NEGATIVE_INFINITY, PLENTY))
                .isEqualTo(Status.OUT_OF_WORK);
    }

    private static double worth(DualSimplex simplex, MixedIntegerProgramme programme) {
        double worth = 0;
        for (int variable = 0; variable < programme.variables(); variable++) {
            worth += programme.cost(variable) * simplex.value(variable);
        }
        return worth;
    }

    private static void assertOptimal(DualSimplex simplex, MixedIntegerProgramme programme, double best, String name) {
        assertThat(simplex.objective()).as(name).isBetween(best - 1e-6, best + PERTURBATION + 1e-6);
        ConstraintMatrix matrix = new ConstraintMatrix(programme);
        double[] slack = new double[programme.rows()];
        for (int variable = 0; variable < programme.variables(); variable++) {
            double value = simplex.value(variable);
            assertThat(value).as(name).isBetween(-1e-6, programme.upper(variable) + 1e-6);
            matrix.addTo(slack, variable, -value);
        }
        for (int row = 0; row < slack.length; row++) {
            double left = programme.limit(row) + slack[row];
            assertThat(left).as(name).isBetween(-1e-6, programme.equality(row) ? 1e-6 : Double.POSITIVE_INFINITY);
        }
        assertThat(worth(simplex, programme)).as(name).isBetween(best - PERTURBATION - 1e-6, best + 1e-6);
    }

    /** Up to four variables and three rows. */
    private static MixedIntegerProgramme small(SplittableRandom random, int costs) {
        MixedIntegerProgramme programme = new MixedIntegerProgramme();
        int variables = 1 + random.nextInt(4);
        for (int variable = 0; variable < variables; variable++) {
            programme.addVariable(costs == 1 ? 1 : random.nextInt(-costs, costs), random.nextInt(4));
        }
        int rows = random.nextInt(4);
        for (int row = 0; row < rows; row++) {
            programme.addRow(costs == 1 ? 0 : random.nextInt(-2, 6), random.nextInt(4) == 0);
            for (int variable = 0; variable < variables; variable++) {
                int coefficient = random.nextInt(-3, 4);
                if (coefficient != 0) {
                    programme.set(row, variable, coefficient);
                }
            }
        }
        return programme;
    }
}
