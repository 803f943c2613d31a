package org.charterexchange.matching.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.fixture.ProblemFixture;
import org.charterexchange.matching.solver.fixture.Reference;
import org.charterexchange.matching.solver.fixture.SilentListener;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchResult;
import org.charterexchange.matching.solver.progress.SearchTask;
import org.charterexchange.matching.solver.settings.SearchSettings;
import org.junit.jupiter.api.Test;

class PhasedSearchTest {

    private static final SearchLimits STEPS = new SearchLimits.Steps(2000);

    @Test
    void comesToItsFirstMatchingThoughItIsStoppedAgainAndAgain() {
        Problem problem = ProblemFixture.round(1500, 9, 1).problem();
        Stopping listener = new Stopping();
        SearchTask task = new SearchTask(problem, STEPS, 1, null, listener);
        PhasedSearch search = new PhasedSearch(task, OrganisationArcs.of(problem), SearchSettings.defaults());
        long points = search.result().points();
        long bound = search.result().upperBound();
        int rounds = 0;
        for (int patience = 10; !search.seated(); patience += 10) {
            listener.left = patience;
            SearchResult result = search.solve(STEPS, 0, 1);
            assertThat(Reference.feasible(problem, result.pairOfCandidate())).isTrue();
            assertThat(result.points()).isGreaterThanOrEqualTo(points);
            assertThat(result.upperBound()).isLessThanOrEqualTo(bound);
            points = result.points();
            bound = result.upperBound();
            rounds++;
        }
        assertThat(rounds).isGreaterThan(3);
        assertThat(bound - points).isLessThan(bound / 100);
    }

    /** Asks to stop after so many questions. */
    private static final class Stopping extends SilentListener {

        private int left;

        @Override
        public boolean stopRequested() {
            return --left < 0;
        }
    }
}
