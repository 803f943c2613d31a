package org.charterexchange.matching.solver;

import java.util.List;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Component;
import org.charterexchange.matching.problem.Components;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.columns.ColumnGeneration;
import org.charterexchange.matching.solver.columns.RestrictedSearch;
import org.charterexchange.matching.solver.components.ComponentSearch;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchListener;
import org.charterexchange.matching.solver.progress.SearchResult;
import org.charterexchange.matching.solver.search.PhasedSearch;
import org.jspecify.annotations.Nullable;

/**
 * Finds the matching that is worth most, and proves how far from the best possible it can be.
 *
 * <p>Prices are found first; they give the bound, a first matching and the order in which pairs are tried. Then the
 * matching is improved until it meets the bound or the limit is reached. Under {@link SearchLimits.Seconds} the bound
 * goes on falling on a second core; under {@link SearchLimits.Steps} no thread depends on the pace of another, so that the
 * matching depends on nothing but the problem, the limit, the seed and the start. What nothing couples is solved apart,
 * on all cores. Where candidates have very many pairs, the search keeps to those that are worth most, while the bound is
 * over all. One search may be used many times and by many threads.
 */
public final class Search {

    /**
     * Solves a problem.
     *
     * @param problem what to solve
     * @param limits when to end at the latest
     * @param seed of the random choices
     * @param startPairs a matching to start from and to fall never below where it is feasible, or null
     * @param listener hears of progress and may ask to stop
     * @return the best matching found
     * @throws InfeasibleProblemException if no matching keeps every pin and link
     * @throws IllegalArgumentException if {@code startPairs} has another length than there are candidates
     */
    public SearchResult solve(
            Problem problem, SearchLimits limits, long seed, int @Nullable [] startPairs, SearchListener listener) {
        if (startPairs != null && startPairs.length != problem.candidateCount()) {
            throw new IllegalArgumentException("the start has " + startPairs.length
                    + " candidates, but the problem has " + problem.candidateCount());
        }
        if (ColumnGeneration.pays(problem)) {
            return new RestrictedSearch(problem, limits, seed, startPairs, listener).solve();
        }
        List<Component> components = Components.of(problem);
        if (components.isEmpty()) {
            return new PhasedSearch(problem, OrganisationArcs.of(problem), limits, seed, startPairs, listener).solve();
        }
        int threads = Math.min(components.size(), Runtime.getRuntime().availableProcessors());
        return new ComponentSearch(problem, components, limits, seed, startPairs, listener).solve(threads);
    }
}
