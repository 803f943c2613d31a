package org.charterexchange.matching.solver.exhaustive;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.charterexchange.matching.exact.BranchAndBound;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.MandatoryCandidates;
import org.charterexchange.matching.solver.neighbourhood.NeighbourhoodProgramme;
import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.prices.ReducedCosts;
import org.jspecify.annotations.Nullable;

/**
 * Searches a small round through: everybody is seated anew at once, by branch and bound over every pair that can be part
 * of something better. A pair that is worth less than the best of its candidate by more than the gap cannot (reduced cost
 * fixing: G. Dantzig, R. Fulkerson, S. Johnson, <em>Solution of a large-scale traveling-salesman problem</em>, 1954).
 */
public final class ExhaustiveSearch {

    private static final int MOST_PAIRS = 4000;
    /** How many times as many pairs a round may have at all. */
    private static final int SMALL = 4;
    /** A gap so much smaller leaves fewer pairs. */
    private static final double ENOUGH_LESS = 0.8;

    private static final double ROUNDING = 1e-3;
    private static final long FIRST_WORK = 40_000_000;
    private static final long MOST_WORK = 320_000_000;
    private static final long WORK_OF_A_STEP = 1000;

    private final Board board;
    private final Problem problem;
    private final BestMatching best;
    private final BestBound proof;
    private final BooleanSupplier halted;
    private final boolean[] free;
    private boolean everybody = true;
    private long work = FIRST_WORK;
    private double nextGap;
    private boolean exhausted;

    public ExhaustiveSearch(Board board, BestMatching best, BestBound proof, BooleanSupplier halted) {
        this.board = board;
        this.best = best;
        this.proof = proof;
        this.halted = halted;
        problem = board.problem;
        nextGap = problem.pairCount() > SMALL * MOST_PAIRS ? -1 : Double.MAX_VALUE;
        free = new boolean[problem.candidateCount()];
        for (int c = 0; c < free.length; c++) {
            free[c] = !MandatoryCandidates.obliged(problem, c);
            everybody &= free[c] || problem.candidatePinned()[c];
        }
    }

    /** Whether nothing better than the best matching is left, by the branch and bound's floating-point arithmetic. */
    public boolean exhausted() {
        return exhausted;
    }

    /** Whether a try may bring something. */
    public boolean due() {
        return !exhausted && work <= MOST_WORK && gap() <= nextGap;
    }

    private long gap() {
        return proof.proven().upperBound() - best.points();
    }

    /**
     * Tries once. The board must hold the best matching, and does so afterwards.
     *
     * @param most how many steps' worth of work there is left
     * @return how many steps' worth of work that was
     */
    public long step(long most) {
        int[] had = board.pairOf.clone();
        long before = board.points();
        clear();
        BestBound.Proven proven = proof.proven(); // another thread may lower the bound meanwhile
        ReducedCosts guide = BestBound.guide(problem, board.arcs, proven);
        int[] pairs = promising(guide, proven.upperBound() - before);
        if (pairs.length > MOST_PAIRS) {
            nextGap = ENOUGH_LESS * gap();
            board.set(had);
            return 1;
        }
        int[] owners = Arrays.stream(pairs).map(pair -> guide.candidateOf[pair]).toArray();
        boolean[] held = new boolean[pairs.length];
        for (int k = 0; k < pairs.length; k++) {
            held[k] = had[owners[k]] == pairs[k];
        }
        NeighbourhoodProgramme everyone = new NeighbourhoodProgramme(board, pairs, owners, held);
        BranchAndBound search = everyone.search(most < work / WORK_OF_A_STEP ? most * WORK_OF_A_STEP : work, halted);
        search.begin(everyone.nearBasis(guide));
        int @Nullable [] solution = search.solve(before - board.points());
        if (solution == null) {
            board.set(had);
        } else {
            for (int k = 0; k < pairs.length; k++) {
                if (solution[k] == 1) {
                    board.add(owners[k], pairs[k]);
                }
            }
        }
        best.take();
        exhausted = everybody && proof.whole() && search.proven();
        work *= 2;
        return 1 + search.work() / WORK_OF_A_STEP;
    }

    private void clear() {
        for (int c = 0; c < free.length; c++) {
            if (free[c] && board.pairOf[c] >= 0) {
                board.remove(c);
            }
        }
    }

    /** The pairs of the free that fit and can be part of something better. */
    private int[] promising(ReducedCosts guide, long gap) {
        return IntStream.range(0, problem.pairCount())
                .filter(pair -> free[guide.candidateOf[pair]]
                        && guide.worth[pair] >= guide.mostWorth[guide.candidateOf[pair]] - gap - ROUNDING
                        && board.fits(pair))
                .toArray();
    }
}
