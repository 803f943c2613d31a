package org.charterexchange.matching.solver.neighbourhood;

import java.util.function.BooleanSupplier;
import org.charterexchange.matching.exact.BranchAndBound;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.SplitMix64;
import org.charterexchange.matching.solver.prices.ReducedCosts;
import org.charterexchange.matching.solver.settings.EffortSettings;
import org.charterexchange.matching.solver.settings.NeighbourhoodSettings;
import org.jspecify.annotations.Nullable;

/**
 * Takes candidates who compete with one another off the board and seats them in the best way there is among their
 * promising pairs. Deterministic given the random numbers.
 */
public final class Neighbourhood {

    /**
     * What came of it.
     *
     * @param steps what it counts for
     * @param work of the branch and bound
     * @param proven whether that completed
     */
    public record Outcome(long steps, long work, boolean proven) {}

    private final Board board;
    private final BestMatching best;
    private final SplitMix64 random;
    private final BooleanSupplier halted;
    private final NeighbourhoodSettings settings;
    private final EffortSettings effort;
    private final PairSelection pairs = new PairSelection();
    /** Where more is to be gained by moving together, pairs that are worth less by themselves are part of the best. */
    private final double reach;

    private ProgrammeListener listener = ProgrammeListener.SILENT;
    private ReducedCosts costs;
    private NeighbourhoodSelection selection;

    /** Neighbourhoods on the board of a best matching. */
    public Neighbourhood(
            BestMatching best,
            ReducedCosts costs,
            SplitMix64 random,
            NeighbourhoodSettings settings,
            EffortSettings effort,
            BooleanSupplier halted) {
        this.best = best;
        this.costs = costs;
        this.random = random;
        this.settings = settings;
        this.effort = effort;
        this.halted = halted;
        board = best.board();
        selection = new NeighbourhoodSelection(board, costs, random, settings.selection());
        Problem.Weights weights = board.problem().weights();
        reach = Math.max(
                1,
                0.5
                        + 0.5
                                * (weights.reciprocity() + (double) weights.swap())
                                / settings.reach().usualRewards());
    }

    /** Lets somebody hear of the programmes from now on. */
    public void listen(ProgrammeListener newListener) {
        listener = newListener;
    }

    /** Goes on with other reduced costs. */
    void follow(ReducedCosts newer) {
        costs = newer;
        selection = new NeighbourhoodSelection(board, newer, random, settings.selection());
    }

    /** What leads it now. */
    ReducedCosts costs() {
        return costs;
    }

    /**
     * Seats about so many candidates anew. The best matching is told who may have changed, not asked to follow.
     *
     * @param about how many
     * @param noise by how many points at most a pair seems worth more or less than it is
     * @param mostSteps how many steps' worth of work there is left
     */
    public Outcome reseat(int about, int noise, long mostSteps) {
        double within = reach
                * settings.reach().narrowest()
                * StrictMath.pow(settings.reach().widest() / settings.reach().narrowest(), random.fraction());
        int[] free = selection.choose(about, within);
        long toBeat = board.points();
        int[] had = clear(free);
        collect(free, had, within);
        toBeat -= board.points();
        NeighbourhoodProgramme programme = new NeighbourhoodProgramme(board, pairs, settings.firstBasis());
        toBeat += noise == 0 ? 0 : perturb(programme, noise);
        long mostWork = effort.work(mostSteps, settings.work().most());
        int[] basis = programme.crashBasis(costs);
        listener.solving(programme.programme(), pairs.size(), basis, toBeat, mostWork);
        BranchAndBound search = programme.search(mostWork, halted);
        search.begin(basis);
        place(search.solve(toBeat), free, had);
        long steps = 1 + (search.work() + effort.workOfPair() * pairs.size()) / effort.workOfStep();
        return new Outcome(steps, search.work(), search.proven());
    }

    /** Makes each pair seem worth more or less; returns by how much more the matching seems worth. */
    private long perturb(NeighbourhoodProgramme programme, int noise) {
        long ofHeld = 0;
        for (int k = 0; k < pairs.size(); k++) {
            int more = random.below(2 * noise + 1) - noise;
            programme.perturb(k, more);
            ofHeld += pairs.held(k) ? more : 0;
        }
        return ofHeld;
    }

    private int[] clear(int[] free) {
        int[] had = new int[free.length];
        for (int k = 0; k < free.length; k++) {
            had[k] = board.pairOf(free[k]);
            if (had[k] >= 0) {
                board.remove(free[k]);
            }
        }
        return had;
    }

    /** The pairs from which each may choose: what they had, and what the prices hold for about as good as their best. */
    private void collect(int[] free, int[] had, double within) {
        pairs.clear();
        Problem problem = board.problem();
        for (int k = 0; k < free.length; k++) {
            int c = free[k];
            for (int at = problem.firstPair()[c]; at < problem.firstPair()[c + 1]; at++) {
                int pair = costs.ranked(at);
                boolean near = costs.worth(pair) >= costs.mostWorth(c) - within;
                if ((near || pair == had[k]) && board.fits(pair)) {
                    pairs.add(c, pair, pair == had[k]);
                }
            }
        }
    }

    private void place(int @Nullable [] solution, int[] free, int[] had) {
        if (solution == null) {
            for (int k = 0; k < free.length; k++) {
                if (had[k] >= 0) {
                    board.add(free[k], had[k]);
                }
            }
            return;
        }
        for (int k = 0; k < pairs.size(); k++) {
            if (solution[k] == 1) {
                board.add(pairs.candidate(k), pairs.pair(k));
            }
        }
        for (int c : free) {
            best.touch(c);
        }
    }
}
