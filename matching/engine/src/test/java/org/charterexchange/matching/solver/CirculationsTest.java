package org.charterexchange.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterexchange.matching.bound.Lanes;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.problem.Problem.Weights;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CirculationsTest {

    @Test
    void aMiddlingRoundBeginsWithACirculation() {
        Problem problem = ProblemFixture.round(300, 4, 1).problem();
        assertThat(circulation(problem)).isNotNull();
    }

    @Test
    void aLargeRoundThatCanBeSwappedDoesNotWaitForACirculation() {
        Problem problem = ProblemFixture.round(16_000, 11, 1).problem();
        assertThat(problem.pairCount()).isGreaterThan(150_000);
        assertThat(circulation(problem)).isNull();
    }

    @Test
    void aLargeRoundWaitsWhereTheCirculationIsTheAnswer() {
        Problem problem = ProblemFixture.round(16_000, 11, 1)
                .with(new Weights(400, 0, 300, 300))
                .problem();
        boolean[] asked = new boolean[1];
        Lanes lanes = Lanes.of(problem);
        new Circulations(problem, lanes, new Proof(problem, lanes))
                .solve(
                        true,
                        () -> {
                            asked[0] = true;
                            return true;
                        },
                        () -> true);
        assertThat(asked[0]).isTrue();
    }

    private static int @Nullable [] circulation(Problem problem) {
        Lanes lanes = Lanes.of(problem);
        return new Circulations(problem, lanes, new Proof(problem, lanes)).solve(true, () -> false, () -> true);
    }
}
