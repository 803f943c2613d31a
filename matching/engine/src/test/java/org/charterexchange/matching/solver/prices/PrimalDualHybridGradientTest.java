package org.charterexchange.matching.solver.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.charterexchange.matching.bound.BoundEvaluator;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.bound.PrimalDualHybridGradient;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.Search;
import org.charterexchange.matching.solver.fixture.ProblemFixture;
import org.charterexchange.matching.solver.fixture.Reference;
import org.charterexchange.matching.solver.fixture.SilentListener;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchTask;
import org.junit.jupiter.api.Test;

class PrimalDualHybridGradientTest {

    @Test
    void lowersTheBoundButNeverBelowTheOptimum() {
        for (long seed = 0; seed < 200; seed++) {
            Problem problem = ProblemFixture.tiny(seed).problem();
            long optimum = Reference.optimum(problem);
            PrimalDualHybridGradient method = new PrimalDualHybridGradient(problem, OrganisationArcs.of(problem));
            double before = method.bound();
            for (int k = 0; k < 5; k++) {
                method.advance(40);
                assertThat(method.bound()).isLessThanOrEqualTo(before);
                before = method.bound();
                assertThat(BoundEvaluator.evaluate(problem, method.certificate()))
                        .as("seed %d", seed)
                        .isGreaterThanOrEqualTo(optimum);
            }
        }
    }

    @Test
    void settlesAtTheValueOfTheLinearProgramme() {
        Problem problem = ProblemFixture.round(200, 4, 1).problem();
        PrimalDualHybridGradient method = new PrimalDualHybridGradient(problem, OrganisationArcs.of(problem));
        method.advance(2000);
        long found = new Search()
                .solve(new SearchTask(problem, new SearchLimits.Steps(20_000), 1, null, new SilentListener()))
                .points();
        assertThat(BoundEvaluator.evaluate(problem, method.certificate()))
                .as("this programme has an integral optimum, which proves the matching optimal")
                .isEqualTo(found);
    }

    @Test
    void provesExactlyWhatItsOwnBoundRoundsTo() {
        Problem problem =
                ProblemFixture.round(300, 6, 2).withLinksAndPins(20, 0).problem();
        PrimalDualHybridGradient method = new PrimalDualHybridGradient(problem, OrganisationArcs.of(problem));
        method.advance(300);
        assertThat((double) BoundEvaluator.evaluate(problem, method.certificate()))
                .isCloseTo(method.bound(), within(1.01));
    }

    @Test
    void findsTheSamePricesOnAnyNumberOfCores() {
        Problem problem =
                ProblemFixture.round(5000, 11, 3).withLinksAndPins(40, 0).problem();
        assertThat(problem.pairCount()).as("enough for two blocks").isGreaterThan(40_000);
        PrimalDualHybridGradient alone = new PrimalDualHybridGradient(problem, OrganisationArcs.of(problem));
        PrimalDualHybridGradient together = new PrimalDualHybridGradient(problem, OrganisationArcs.of(problem));
        alone.advance(60, false);
        together.advance(60, true);
        assertThat(together.bound()).isEqualTo(alone.bound());
        assertThat(together.fractions()).isEqualTo(alone.fractions());
        assertThat(together.certificate().seatPrices())
                .isEqualTo(alone.certificate().seatPrices());
        assertThat((double) BoundEvaluator.evaluate(problem, together.certificate()))
                .isCloseTo(together.bound(), within(1.01));
    }
}
