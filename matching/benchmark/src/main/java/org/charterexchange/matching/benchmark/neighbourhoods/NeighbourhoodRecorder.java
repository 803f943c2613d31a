package org.charterexchange.matching.benchmark.neighbourhoods;

import java.util.ArrayList;
import java.util.List;
import org.charterexchange.matching.benchmark.peers.programmes.ProgrammeTask;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.ProblemIndex;
import org.charterexchange.matching.solver.board.SplitMix64;
import org.charterexchange.matching.solver.neighbourhood.LargeNeighbourhoodSearch;
import org.charterexchange.matching.solver.neighbourhood.Neighbourhood;
import org.charterexchange.matching.solver.prices.ReducedCosts;
import org.charterexchange.matching.solver.progress.SearchResult;
import org.charterexchange.matching.solver.settings.SearchSettings;

/**
 * Records the programmes that the engine solves where its neighbourhood search begins: with the prices and the first
 * matching of its earlier steps, its settings, and neighbourhoods that grow as they do in a search.
 */
final class NeighbourhoodRecorder {

    private final Problem problem;
    private final SearchSettings settings = SearchSettings.defaults();

    NeighbourhoodRecorder(Problem problem) {
        this.problem = problem;
    }

    /**
     * The first programmes of a search.
     *
     * @param start what the steps before neighbourhoods came to
     * @param seed of the neighbourhoods
     */
    List<ProgrammeTask> record(SearchResult start, long seed, int programmes) {
        OrganisationArcs arcs = OrganisationArcs.of(problem);
        Board board = new Board(problem, arcs);
        board.set(start.pairOfCandidate());
        BestMatching best = new BestMatching(board);
        ReducedCosts costs = new ReducedCosts(new ProblemIndex(problem, arcs), start.certificate());
        Neighbourhood neighbourhood = new Neighbourhood(
                best, costs, new SplitMix64(seed), settings.neighbourhood(), settings.effort(), () -> false);
        List<ProgrammeTask> recorded = new ArrayList<>();
        neighbourhood.listen((programme, whole, basis, toBeat, mostWork) ->
                recorded.add(new ProgrammeTask(programme, whole, basis.clone(), toBeat, mostWork)));
        LargeNeighbourhoodSearch search =
                new LargeNeighbourhoodSearch(neighbourhood, best, start.upperBound(), settings.neighbourhood());
        while (recorded.size() < programmes) {
            search.step(Long.MAX_VALUE);
        }
        return recorded;
    }
}
