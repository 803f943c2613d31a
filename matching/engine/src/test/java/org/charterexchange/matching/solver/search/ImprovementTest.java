package org.charterexchange.matching.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.Search;
import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.ProblemIndex;
import org.charterexchange.matching.solver.board.ScoredMatching;
import org.charterexchange.matching.solver.board.SplitMix64;
import org.charterexchange.matching.solver.fixture.ProblemFixture;
import org.charterexchange.matching.solver.fixture.SilentListener;
import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.prices.ReducedCosts;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchResult;
import org.charterexchange.matching.solver.progress.SearchTask;
import org.charterexchange.matching.solver.settings.SearchSettings;
import org.junit.jupiter.api.Test;

class ImprovementTest {

    private static final SearchSettings SETTINGS = SearchSettings.defaults();

    @Test
    void beginsFromTheBestMatchingThatAnotherThreadHasFound() {
        Problem problem = ProblemFixture.round(300, 5, 1).problem();
        SearchResult good = new Search()
                .solve(new SearchTask(problem, new SearchLimits.Steps(20_000), 1, null, new SilentListener()));
        SharedBestMatching shared = new SharedBestMatching();
        shared.offer(new ScoredMatching(good.pairOfCandidate(), good.points()));
        OrganisationArcs arcs = OrganisationArcs.of(problem);
        ProblemIndex index = new ProblemIndex(problem, arcs);
        BestBound bound = new BestBound(problem, arcs, SETTINGS.prices());
        BestMatching best = new BestMatching(new Board(problem, arcs));
        SharedState state = new SharedState(index, best.copy(), bound, shared, SETTINGS);
        Workspace workspace = new Workspace(best, new SplitMix64(1), new CountedBudget(1));

        new Improvement(state, workspace, new ReducedCosts(index, bound.proven().certificate()))
                .phases()
                .run(workspace.budget());

        assertThat(best.points()).isGreaterThanOrEqualTo(good.points());
        assertThat(shared.best().points()).isGreaterThanOrEqualTo(good.points());
    }
}
