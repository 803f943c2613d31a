package org.charterexchange.matching.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.charterexchange.matching.flow.ProximalBundleMethod;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.fixture.ProblemFixture;
import org.junit.jupiter.api.Test;

/** Both methods that find prices solve the same linear programme. */
class LinearProgrammeValueTest {

    @Test
    void isWhatPrimalDualStepsAndExactCirculationsSettleAtAlike() {
        for (long seed = 0; seed < 20; seed++) {
            Problem problem =
                    ProblemFixture.round(60, 4, seed).withLinksAndPins(15, 0).problem();
            double[] lowest = {Double.POSITIVE_INFINITY};
            boolean near = new ProximalBundleMethod(
                            problem, (bound, isLowest, pairs, certificate) -> lowest[0] = Math.min(lowest[0], bound))
                    .run(3000, 0.5, () -> false);
            assertThat(near).as("seed " + seed).isTrue();
            PrimalDualHybridGradient method = new PrimalDualHybridGradient(problem, OrganisationArcs.of(problem));
            method.advance(6000);
            assertThat(method.bound()).as("seed " + seed).isCloseTo(lowest[0], within(1.0));
        }
    }
}
