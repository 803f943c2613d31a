package org.charterexchange.matching.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.fixture.ProblemFixture;
import org.charterexchange.matching.solver.fixture.SilentListener;
import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchProgress;
import org.charterexchange.matching.solver.settings.PlannerSettings;
import org.charterexchange.matching.solver.settings.SearchSettings;
import org.junit.jupiter.api.Test;

class SearchControlTest {

    private static final SearchSettings SETTINGS = SearchSettings.defaults();

    @Test
    void leavesStepsForImprovingExactlyUntilThoseOfThePlannerAreLeft() {
        for (double share : new double[] {0, 0.001, 0.1, 0.3, 0.7, 0.999, 1}) {
            for (long steps = 0; steps < 3000; steps++) {
                SearchControl control = control(new SearchLimits.Steps(steps), share);
                control.count(control.stepsLeft());
                assertThat(control.mayImprove())
                        .as("share %s of %d steps", share, steps)
                        .isFalse();
                if (control.progress().steps() > 0) {
                    control.count(-1);
                    assertThat(control.mayImprove()).isTrue();
                }
            }
        }
    }

    @Test
    void endsAnExhaustedSearchByTheClockOnlyOnceTheBoundHasStalled() {
        SearchControl control = control(new SearchLimits.Seconds(600), 0.1);
        control.noteNothingBetter();
        assertThat(control.halted()).isFalse();
        control.noteBoundStalled();
        assertThat(control.halted()).isTrue();
    }

    @Test
    void endsAnExhaustedSearchBySteps() {
        SearchControl control = control(new SearchLimits.Steps(600), 0.1);
        assertThat(control.halted()).isFalse();
        control.noteNothingBetter();
        assertThat(control.halted()).isTrue();
    }

    private static SearchControl control(SearchLimits limits, double share) {
        Problem problem = ProblemFixture.round(20, 3, 1).problem();
        OrganisationArcs arcs = OrganisationArcs.of(problem);
        return new SearchControl(
                new BestMatching(new Board(problem, arcs)),
                new BestBound(problem, arcs, SETTINGS.prices()),
                new SearchProgress(new SilentListener(), limits, SETTINGS.progress()),
                SETTINGS.with(new PlannerSettings(share, 400, 1000, 64)));
    }
}
