package org.charterexchange.matching.solver.exhaustive;

import java.util.function.BooleanSupplier;
import org.charterexchange.matching.exact.BranchAndBound;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.MandatoryCandidates;
import org.charterexchange.matching.solver.board.ProblemIndex;
import org.charterexchange.matching.solver.neighbourhood.NeighbourhoodProgramme;
import org.charterexchange.matching.solver.neighbourhood.PairSelection;
import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.prices.CertifiedBound;
import org.charterexchange.matching.solver.prices.ReducedCosts;
import org.charterexchange.matching.solver.settings.SearchSettings;
import org.jspecify.annotations.Nullable;

/**
 * Searches a small problem through: everybody is seated anew at once, by branch and bound over every pair that can be part
 * of something better. A pair that is worth less than the best of its candidate by more than the gap cannot (reduced cost
 * fixing: G. Dantzig, R. Fulkerson, S. Johnson, <em>Solution of a large-scale traveling-salesman problem</em>, 1954).
 */
public final class ExhaustiveSearch {

    private final BestMatching best;
    private final Board board;
    private final ProblemIndex index;
    private final Problem problem;
    private final BestBound bound;
    private final SearchSettings settings;
    private final BooleanSupplier halted;
    private final boolean[] free;
    private boolean everybody = true;
    private long work;
    private double nextGap;
    private boolean completed;

    /** A search that was not begun. */
    public ExhaustiveSearch(
            BestMatching best, ProblemIndex index, BestBound bound, SearchSettings settings, BooleanSupplier halted) {
        this.best = best;
        this.index = index;
        this.bound = bound;
        this.settings = settings;
        this.halted = halted;
        board = best.board();
        problem = index.problem();
        work = settings.exhaustive().firstWork();
        nextGap = problem.pairCount() > settings.exhaustive().mostPairsAtAll() ? -1 : Double.MAX_VALUE;
        free = new boolean[problem.candidateCount()];
        for (int c = 0; c < free.length; c++) {
            free[c] = !MandatoryCandidates.isMandatory(problem, c);
            everybody &= free[c] || problem.candidatePinned()[c];
        }
    }

    /** Whether nothing better than the best matching is left, by the branch and bound's floating-point arithmetic. */
    public boolean completed() {
        return completed;
    }

    /** Whether a try may bring something. */
    public boolean isPromising() {
        return !completed && work <= settings.exhaustive().mostWork() && gap() <= nextGap;
    }

    private long gap() {
        return bound.upperBound() - best.points();
    }

    /**
     * Tries once. The board must hold the best matching, and does so afterwards.
     *
     * @param most how many steps' worth of work there is left
     * @return how many steps' worth of work that was
     */
    public long step(long most) {
        int[] had = board.pairs();
        long before = board.points();
        clear();
        CertifiedBound proven = bound.proven(); // another thread may lower the bound meanwhile
        ReducedCosts costs = new ReducedCosts(index, proven.certificate());
        PairSelection pairs = promising(costs, proven.upperBound() - before, had);
        if (pairs.size() > settings.exhaustive().mostPairs()) {
            nextGap = settings.exhaustive().smallerGap() * gap();
            board.set(had);
            return 1;
        }
        NeighbourhoodProgramme everyone = new NeighbourhoodProgramme(
                board, pairs, settings.neighbourhood().firstBasis());
        BranchAndBound search = everyone.search(settings.effort().work(most, work), halted);
        search.begin(everyone.crashBasis(costs));
        place(search.solve(before - board.points()), pairs, had);
        best.take();
        completed = everybody && bound.whole() && search.proven();
        work *= 2;
        return 1 + search.work() / settings.effort().workOfStep();
    }

    private void clear() {
        for (int c = 0; c < free.length; c++) {
            if (free[c] && board.pairOf(c) >= 0) {
                board.remove(c);
            }
        }
    }

    /** The pairs of the free that fit and can be part of something better. */
    private PairSelection promising(ReducedCosts costs, long gap, int[] had) {
        PairSelection promising = new PairSelection();
        for (int pair = 0; pair < problem.pairCount(); pair++) {
            int c = index.candidateOf(pair);
            boolean near = costs.worth(pair)
                    >= costs.mostWorth(c) - gap - settings.exhaustive().rounding();
            if (free[c] && near && board.fits(pair)) {
                promising.add(c, pair, had[c] == pair);
            }
        }
        return promising;
    }

    private void place(int @Nullable [] solution, PairSelection pairs, int[] had) {
        if (solution == null) {
            board.set(had);
            return;
        }
        for (int k = 0; k < pairs.size(); k++) {
            if (solution[k] == 1) {
                board.add(pairs.candidate(k), pairs.pair(k));
            }
        }
    }
}
