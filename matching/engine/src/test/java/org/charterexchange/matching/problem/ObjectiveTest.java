package org.charterexchange.matching.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.charterexchange.matching.generate.Generator;
import org.charterexchange.matching.generate.GeneratorSettings;
import org.charterexchange.matching.generate.SpecialCases;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.problem.Problem.Weights;
import org.junit.jupiter.api.Test;

class ObjectiveTest {

    /** Two from A to B, one from B to A; A has sent 1 and hosted 3 before, B has a clean ledger. */
    private static Problem threeMoves(Weights weights) {
        return new Problem(
                2,
                new int[] {0, 1, 2, 3},
                new int[] {0, 0, 1},
                new int[] {1600, 1500, 1400},
                new int[] {0, 0, 1},
                new boolean[3],
                new int[] {-1, -1, -1},
                new int[0],
                new int[0],
                new int[] {1, 0},
                new int[] {2, 1},
                new int[] {Problem.UNLIMITED, Problem.UNLIMITED},
                new int[] {Problem.UNLIMITED, Problem.UNLIMITED},
                new int[] {1, 0},
                new int[] {3, 0},
                weights);
    }

    @Test
    void everyTermIsCountedAsSpecified() {
        int[] all = {0, 1, 2};

        assertThat(Objective.points(threeMoves(new Weights(0, 0, 0, 0)), all)).isEqualTo(4500);
        // A: min(1 + 2, 3 + 1) - min(1, 3) = 2; B: min(1, 2) = 1
        assertThat(Objective.points(threeMoves(new Weights(1, 0, 0, 0)), all)).isEqualTo(4503);
        assertThat(Objective.points(threeMoves(new Weights(0, 1, 0, 0)), all)).isEqualTo(4501);
        assertThat(Objective.points(threeMoves(new Weights(0, 0, 1, 0)), all)).isEqualTo(4502);
        assertThat(Objective.points(threeMoves(new Weights(0, 0, 0, 1)), all)).isEqualTo(4502);
        assertThat(Objective.points(threeMoves(new Weights(400, 200, 300, 300)), all))
                .isEqualTo(4500 + 3 * 400 + 200 + 600 + 600);
        assertThat(Objective.points(threeMoves(new Weights(400, 200, 300, 300)), new int[] {-1, -1, -1}))
                .isZero();
    }

    @Test
    void aLedgerAloneIsWorthNothingAndAMoveThatReturnsItIs() {
        assertThat(Objective.points(threeMoves(new Weights(400, 0, 0, 0)), new int[] {0, -1, -1}))
                .isEqualTo(1600 + 400);
        assertThat(Objective.points(threeMoves(new Weights(400, 0, 0, 0)), new int[] {-1, -1, 2}))
                .isEqualTo(1400);
    }

    @Test
    void theMatchingThatIsChangedStepByStepAgreesAfterEveryStep() {
        for (long seed = 0; seed < 5; seed++) {
            Problem problem = ProblemCompiler.compile(InstanceReader.read(Generator.generate(
                            GeneratorSettings.of(60, seed).withSpecialCases(SpecialCases.EVERY_KIND))))
                    .problem();
            Random random = new Random(seed);
            int[] pairs = new int[problem.candidateCount()];
            Arrays.fill(pairs, -1);
            Matching matching = new Matching(problem, pairs);
            for (int step = 0; step < 1000; step++) {
                step(problem, matching, pairs, random.nextInt(pairs.length), random);
                assertThat(matching.points()).isEqualTo(Objective.points(problem, pairs));
            }
        }
    }

    private static void step(Problem problem, Matching matching, int[] pairs, int candidate, Random random) {
        int count = problem.firstPair()[candidate + 1] - problem.firstPair()[candidate];
        if (pairs[candidate] >= 0) {
            matching.remove(candidate);
            pairs[candidate] = -1;
        } else if (count > 0) {
            pairs[candidate] = problem.firstPair()[candidate] + random.nextInt(count);
            matching.place(candidate, pairs[candidate]);
        }
    }
}
