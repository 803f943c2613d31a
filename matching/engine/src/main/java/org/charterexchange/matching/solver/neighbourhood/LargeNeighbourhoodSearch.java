package org.charterexchange.matching.solver.neighbourhood;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.charterexchange.matching.exact.BranchAndBound;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.SplitMix64;
import org.charterexchange.matching.solver.prices.ReducedCosts;
import org.jspecify.annotations.Nullable;

/**
 * Large neighbourhood search whose neighbourhoods are solved exactly: takes candidates who compete with one another off the
 * board and seats them in the best way there is among their promising pairs (P. Shaw, <em>Using constraint programming and
 * local search methods to solve vehicle routing problems</em>, 1998).
 *
 * <p>The neighbourhoods grow while they are solved to the end without gain, and shrink where one takes too much work: more
 * than half of a thousand candidates at once are often solved in some tens of milliseconds.
 * Deterministic given the dice.
 */
public final class LargeNeighbourhoodSearch {

    private static final int SMALLEST = 150;
    private static final double GROWTH = 1.2;
    private static final double NARROWEST = 12;
    private static final double WIDEST = 60;
    /** Reciprocity and swap weights of the default policy. */
    private static final double USUAL_REWARDS = 600;

    /** How many candidates are shaken at a time. */
    private static final int SHAKEN = 250;
    /** By how many points at most a pair seems worth more or less then. */
    private static final int NOISE = 60;

    private static final long MOST_WORK = 80_000_000;
    /** Where one neighbourhood takes more than this, shaking finds more in the same time. */
    private static final long MUCH_WORK = 6_000_000;

    private static final long WORK_OF_A_STEP = 1000;
    private static final long WORK_OF_A_PAIR = 300;

    private final Board board;
    private final BestMatching best;
    private final ReducedCosts guide;
    private final SplitMix64 dice;
    private final NeighbourhoodSelection vicinity;
    private final BooleanSupplier halted;
    /** Where more is to be gained by moving together, pairs that are worth less by themselves are part of the best. */
    private final double reach;

    private int[] pairs = new int[64];
    private int[] candidateOf = new int[64];
    private boolean[] held = new boolean[64];
    private int count;
    private double size = SMALLEST;
    private int idle;
    private int idleRounds;
    private boolean grown;

    public LargeNeighbourhoodSearch(
            Board board, ReducedCosts guide, SplitMix64 dice, BestMatching best, BooleanSupplier halted) {
        this.halted = halted;
        this.board = board;
        this.best = best;
        this.guide = guide;
        this.dice = dice;
        vicinity = new NeighbourhoodSelection(board, guide, dice);
        Problem.Weights weights = board.problem.weights();
        reach = Math.max(1, 0.5 + 0.5 * (weights.reciprocity() + (double) weights.swap()) / USUAL_REWARDS);
    }

    /** How often in a row neighbourhoods that would cover everybody brought nothing. */
    public int idleRounds() {
        return idleRounds;
    }

    /** Whether neighbourhoods have grown to everybody, or to where others are found sooner by shaking. */
    public boolean grown() {
        return grown;
    }

    /** Begins anew with small neighbourhoods. */
    public void refresh() {
        grown = false;
        size = SMALLEST;
        idle = 0;
        idleRounds = 0;
    }

    /**
     * Tries one neighbourhood.
     *
     * @param most how many steps' worth of work there is left
     * @return how many steps' worth of work that was
     */
    public long step(long most) {
        long before = board.points();
        BranchAndBound search = seat((int) size, 0, most);
        best.update();
        grown |= size == board.pairOf.length || search.work() > MUCH_WORK;
        adapt(board.points() > before, search.proven());
        return steps(search);
    }

    /**
     * Seats a neighbourhood as if each pair were worth a little more or less than it is, which may lose points (I. Charon,
     * O. Hudry, <em>The noising method: a new method for combinatorial optimization</em>, 1993).
     *
     * @param most how many steps' worth of work there is left
     * @return how many steps' worth of work that was
     */
    public long shake(long most) {
        return steps(seat(SHAKEN, NOISE, most));
    }

    private long steps(BranchAndBound search) {
        return 1 + (search.work() + WORK_OF_A_PAIR * count) / WORK_OF_A_STEP;
    }

    private BranchAndBound seat(int about, int noise, long most) {
        double within = reach * NARROWEST * StrictMath.pow(WIDEST / NARROWEST, dice.fraction());
        int[] free = vicinity.choose(about, within);
        long toBeat = board.points();
        int[] had = clear(free);
        collect(free, had, within);
        toBeat -= board.points();
        NeighbourhoodProgramme reassignment =
                new NeighbourhoodProgramme(board, Arrays.copyOf(pairs, count), Arrays.copyOf(candidateOf, count), held);
        for (int k = 0; noise > 0 && k < count; k++) {
            int more = dice.below(2 * noise + 1) - noise;
            reassignment.tempt(k, more);
            toBeat += held[k] ? more : 0;
        }
        BranchAndBound search =
                reassignment.search(most < MOST_WORK / WORK_OF_A_STEP ? most * WORK_OF_A_STEP : MOST_WORK, halted);
        search.begin(reassignment.nearBasis(guide));
        int @Nullable [] solution = search.solve(toBeat);
        if (solution == null) {
            putBack(free, had);
        } else {
            for (int k = 0; k < count; k++) {
                if (solution[k] == 1) {
                    board.add(candidateOf[k], pairs[k]);
                }
            }
            for (int c : free) {
                best.touch(c);
            }
        }
        return search;
    }

    private void adapt(boolean better, boolean proven) {
        if (better) {
            idle = 0;
            idleRounds = 0;
        } else if (!proven) {
            size = Math.max(SMALLEST, size / GROWTH);
        } else if (++idle > board.pairOf.length / size) {
            size = Math.min(board.pairOf.length, size * GROWTH);
            idle = 0;
            idleRounds++;
        }
    }

    private int[] clear(int[] free) {
        int[] had = new int[free.length];
        for (int k = 0; k < free.length; k++) {
            had[k] = board.pairOf[free[k]];
            if (had[k] >= 0) {
                board.remove(free[k]);
            }
        }
        return had;
    }

    private void putBack(int[] free, int[] had) {
        for (int k = 0; k < free.length; k++) {
            if (had[k] >= 0) {
                board.add(free[k], had[k]);
            }
        }
    }

    /** The pairs from which each may choose: what they had, and what the prices hold for about as good as their best. */
    private void collect(int[] free, int[] had, double within) {
        count = 0;
        for (int k = 0; k < free.length; k++) {
            int c = free[k];
            for (int at = board.problem.firstPair()[c]; at < board.problem.firstPair()[c + 1]; at++) {
                int pair = guide.ranked[at];
                boolean near = guide.worth[pair] >= guide.mostWorth[c] - within;
                if ((near || pair == had[k]) && board.fits(pair)) {
                    add(c, pair, pair == had[k]);
                }
            }
        }
    }

    private void add(int candidate, int pair, boolean itsOwn) {
        if (count == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * count);
            candidateOf = Arrays.copyOf(candidateOf, 2 * count);
            held = Arrays.copyOf(held, 2 * count);
        }
        held[count] = itsOwn;
        candidateOf[count] = candidate;
        pairs[count++] = pair;
    }
}
