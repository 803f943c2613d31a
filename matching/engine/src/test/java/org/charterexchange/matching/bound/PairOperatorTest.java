package org.charterexchange.matching.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.fixture.ProblemFixture;
import org.charterexchange.matching.solver.fixture.Reference;
import org.junit.jupiter.api.Test;

class PairOperatorTest {

    @Test
    void itsTransposeIsItsTranspose() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Problem problem = ProblemFixture.tiny(seed).withLinksAndPins(40, 0).problem();
            DualVariables rows = new DualVariables(problem, OrganisationArcs.of(problem));
            PairOperator operator = new PairOperator(rows);
            double[] matching = random.doubles(problem.pairCount()).toArray();
            double[] prices = random.doubles(rows.count, -5, 5).toArray();
            double[] load = new double[rows.count];
            operator.load(matching, load);
            double[] worth = new double[problem.pairCount()];
            double length = operator.transpose(prices, worth);
            assertThat(length * dot(worth, matching))
                    .as("seed " + seed)
                    .isCloseTo(dot(load, prices), within(1e-9 * (1 + length)));
        }
    }

    @Test
    void boundsTheValueOfEveryMatchingAtAnyPrices() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Problem problem = ProblemFixture.tiny(seed).withLinksAndPins(30, 20).problem();
            DualVariables rows = new DualVariables(problem, OrganisationArcs.of(problem));
            double[] prices = new double[rows.count];
            for (int row = 0; row < prices.length; row++) {
                prices[row] = rows.clamp(row, random.nextDouble(-300, 1500));
            }
            double bound = new PairOperator(rows).bound(prices, false);
            Certificate certificate = new CertificateWriter(rows).write(prices);
            assertThat(bound).as("seed " + seed).isGreaterThan(Reference.optimum(problem) - 1e-6);
            assertThat((double) BoundEvaluator.evaluate(problem, certificate))
                    .as("seed " + seed)
                    .isCloseTo(bound, within(1.01));
        }
    }

    @Test
    void stepsToTheNearestPointAtWhichEachCandidateGoesOnceAtMost() {
        for (long seed = 0; seed < 100; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Problem problem = ProblemFixture.tiny(seed).withLinksAndPins(30, 20).problem();
            DualVariables rows = new DualVariables(problem, OrganisationArcs.of(problem));
            PairOperator operator = new PairOperator(rows);
            PrimalDualIterate from = new PrimalDualIterate(rows);
            PrimalDualIterate to = new PrimalDualIterate(rows);
            for (int pair = 0; pair < problem.pairCount(); pair++) {
                from.matching[pair] = random.nextDouble();
            }
            double moved = operator.ascend(from, to, 1e-3, false);
            double[] load = new double[rows.count];
            operator.load(to.matching, load);
            assertThat(to.load).as("seed " + seed).containsExactly(load, within(1e-12));
            double squares = 0;
            for (int c = 0; c < problem.candidateCount(); c++) {
                double sum = 0;
                for (int pair = problem.firstPair()[c]; pair < problem.firstPair()[c + 1]; pair++) {
                    assertThat(to.matching[pair]).isBetween(0.0, 1 + 1e-12);
                    sum += to.matching[pair];
                    squares += Math.pow(to.matching[pair] - from.matching[pair], 2);
                }
                assertThat(sum).as("seed " + seed).isLessThan(1 + 1e-12);
                if (problem.candidatePinned()[c]) {
                    assertThat(sum).as("seed " + seed).isEqualTo(1);
                }
            }
            assertThat(moved).as("seed " + seed).isCloseTo(squares, within(1e-9));
        }
    }

    @Test
    void scalesRowsSoThatNoStepIsTooLong() {
        for (long seed = 0; seed < 50; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Problem problem =
                    ProblemFixture.round(40, 4, seed).withLinksAndPins(20, 0).problem();
            DualVariables rows = new DualVariables(problem, OrganisationArcs.of(problem));
            PairOperator operator = new PairOperator(rows);
            DiagonalScaling scaling = new DiagonalScaling(rows, operator, 25);
            double[] matching = random.doubles(problem.pairCount(), -1, 1).toArray();
            double[] load = new double[rows.count];
            double norm = 0;
            for (int round = 0; round < 200; round++) {
                operator.load(matching, load);
                for (int row = 0; row < load.length; row++) {
                    load[row] *= scaling.row[row] * scaling.row[row];
                }
                norm = Math.sqrt(operator.transpose(load, matching));
            }
            assertThat(scaling.step() * norm).as("seed " + seed).isBetween(0.5, 1.0);
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }
}
