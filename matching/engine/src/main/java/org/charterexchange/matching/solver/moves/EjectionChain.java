package org.charterexchange.matching.solver.moves;

import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.SplitMix64;
import org.charterexchange.matching.solver.prices.ReducedCosts;

/**
 * Seats candidates on a board, re-seats whom they displace, keeps links together and pins in place, and can take all of
 * it back.
 *
 * <p>Everything done since {@link #begin} is one move. A move that cannot keep the pins and links takes itself back.
 */
public final class EjectionChain {

    private static final int MOST_CHANGES = 64;
    private static final int OPTIONS = 6;
    private static final int TRIES = 6;

    public final Board board;
    public final ReducedCosts guide;
    public final SplitMix64 dice;
    private final Problem problem;
    private final int[] changed = new int[2 * MOST_CHANGES];
    private final int[] changedPair = new int[2 * MOST_CHANGES];
    private final long[] touched;
    private int changes;
    private long move;

    public EjectionChain(Board board, ReducedCosts guide, SplitMix64 dice) {
        this.board = board;
        this.guide = guide;
        this.dice = dice;
        problem = board.problem;
        touched = new long[problem.candidateCount()];
    }

    public void begin() {
        changes = 0;
        move++;
    }

    /** How many single changes the move has made so far. */
    public int changes() {
        return changes;
    }

    /** Who was changed {@code k}-th; a candidate may come up more than once. */
    public int changed(int k) {
        return changed[k];
    }

    public void undo() {
        while (changes > 0) {
            int c = changed[--changes];
            if (changedPair[changes] < 0) {
                board.remove(c);
            } else {
                board.add(c, changedPair[changes]);
            }
        }
    }

    void remove(int c) {
        changed[changes] = c;
        changedPair[changes++] = board.pairOf[c];
        touched[c] = move;
        board.remove(c);
    }

    void add(int c, int pair) {
        changed[changes] = c;
        changedPair[changes++] = -1;
        touched[c] = move;
        board.add(c, pair);
    }

    /** Whether the candidate may be taken from where they are in this move. */
    boolean movable(int c) {
        return touched[c] != move && !problem.candidatePinned()[c];
    }

    /** Seats an unmatched candidate, making room where needed; returns whether it worked. */
    boolean seat(int c, int pair, int depth) {
        if (changes > MOST_CHANGES - 8) {
            return false;
        }
        touched[c] = move;
        int placement = problem.pairPlacement()[pair];
        int home = problem.candidateHome()[c];
        int host = problem.placementHost()[placement];
        int first = -1;
        int second = -1;
        if (board.seatFull(placement)) {
            first = holderOf(placement);
        } else if (board.hostFull(host)) {
            first = guestOf(host);
        }
        if (first >= 0) {
            remove(first);
        }
        if (board.releaseFull(home)) {
            second = awayFrom(home);
            if (second >= 0) {
                remove(second);
            }
        }
        if (!board.fits(pair)) {
            return false;
        }
        add(c, pair);
        if (first >= 0) {
            reseat(first, depth - 1);
        }
        if (second >= 0) {
            reseat(second, depth - 1);
        }
        return true;
    }

    /** Seats an unmatched candidate where it seems best, or nowhere. */
    public void reseat(int c, int depth) {
        reseat(c, depth, 0);
    }

    private void reseat(int c, int depth, double atLeast) {
        int first = problem.firstPair()[c];
        int end = Math.min(problem.firstPair()[c + 1], first + OPTIONS);
        int best = -1;
        double most = atLeast;
        for (int k = first; k < end; k++) {
            int pair = guide.ranked[k];
            double gain = board.gain(pair);
            if (!board.fits(pair)) {
                if (depth <= 0) {
                    continue;
                }
                gain = Math.min(gain - 1, guide.worth[pair]) * (0.9 + 0.2 * dice.fraction());
            }
            if (gain > most) {
                most = gain;
                best = pair;
            }
        }
        if (best >= 0) {
            if (board.fits(best)) {
                add(c, best);
            } else {
                seat(c, best, depth);
            }
        }
    }

    /** Restores what links demand after the move; returns false, with the move taken back, where that fails. */
    public boolean settle() {
        for (int k = 0; k < changes; k++) {
            if (changes > MOST_CHANGES - 8) {
                undo();
                return false;
            }
            int c = changed[k];
            int partner = problem.candidatePartner()[c];
            if (partner < 0 || (board.pairOf[c] < 0) == (board.pairOf[partner] < 0)) {
                continue;
            }
            int loose = board.pairOf[c] < 0 ? c : partner;
            int placed = loose == c ? partner : c;
            if (touched[loose] != move || problem.candidatePinned()[placed]) {
                reseat(loose, 2, -Double.MAX_VALUE);
            }
            if (board.pairOf[loose] < 0) {
                if (problem.candidatePinned()[placed]) {
                    undo();
                    return false;
                }
                remove(placed);
            }
        }
        return true;
    }

    private int holderOf(int placement) {
        int count = board.taken[placement];
        for (int k = 0; k < TRIES && count > 0; k++) {
            int c = board.holder(placement, dice.below(count));
            if (movable(c)) {
                return c;
            }
        }
        return -1;
    }

    private int guestOf(int host) {
        int start = guide.hostStart[host];
        int size = guide.hostStart[host + 1] - start;
        for (int k = 0; k < 4 * TRIES; k++) {
            int placement = guide.hostPlacements[start + dice.below(size)];
            if (board.taken[placement] > 0) {
                int c = holderOf(placement);
                if (c >= 0) {
                    return c;
                }
            }
        }
        return -1;
    }

    private int awayFrom(int home) {
        int start = guide.homeStart[home];
        int size = guide.homeStart[home + 1] - start;
        for (int k = 0; k < 4 * TRIES; k++) {
            int c = guide.homeCandidates[start + dice.below(size)];
            if (board.pairOf[c] >= 0 && movable(c)) {
                return c;
            }
        }
        return -1;
    }
}
