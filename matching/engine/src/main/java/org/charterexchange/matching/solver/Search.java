package org.charterexchange.matching.solver;

import java.util.List;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Component;
import org.charterexchange.matching.problem.Components;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.InfeasibleProblemException;
import org.charterexchange.matching.solver.columns.ColumnGeneration;
import org.charterexchange.matching.solver.columns.RestrictedSearch;
import org.charterexchange.matching.solver.components.ComponentSearch;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchResult;
import org.charterexchange.matching.solver.progress.SearchTask;
import org.charterexchange.matching.solver.search.PhasedSearch;
import org.charterexchange.matching.solver.settings.SearchSettings;

/**
 * Finds the matching that is worth most, and proves how far from the best possible it can be.
 *
 * <p>Prices are found first; they give the bound, a first matching and the order in which pairs are tried. Then the
 * matching is improved until it meets the bound or the limit is reached. Under {@link SearchLimits.Seconds} the bound
 * goes on falling on a second core; under {@link SearchLimits.Steps} no thread depends on the pace of another, so that the
 * matching depends on nothing but the problem, the limit, the seed and the start. Components that nothing couples are solved
 * by themselves, on all cores. Where candidates have very many pairs, the search keeps to those that are worth most, while
 * the bound is over all. One search may be used many times and by many threads.
 */
public final class Search {

    private final SearchSettings settings;

    /** A search as the engine runs it. */
    public Search() {
        this(SearchSettings.defaults());
    }

    /** A search with other settings, to measure them. */
    public Search(SearchSettings settings) {
        this.settings = settings;
    }

    /**
     * Solves a problem.
     *
     * @return the best matching found
     * @throws InfeasibleProblemException if no matching keeps every pin and link
     * @throws IllegalArgumentException if the start has another length than there are candidates
     */
    public SearchResult solve(SearchTask task) {
        Problem problem = task.problem();
        if (task.start() != null && task.start().length != problem.candidateCount()) {
            throw new IllegalArgumentException("the start has " + task.start().length
                    + " candidates, but the problem has " + problem.candidateCount());
        }
        if (ColumnGeneration.pays(problem, settings.columns())) {
            return new RestrictedSearch(task, settings).solve();
        }
        List<Component> components = Components.of(problem);
        if (components.isEmpty()) {
            return new PhasedSearch(task, OrganisationArcs.of(problem), settings).solve();
        }
        int threads = Math.min(components.size(), Runtime.getRuntime().availableProcessors());
        return new ComponentSearch(task, components, settings).solve(threads);
    }
}
