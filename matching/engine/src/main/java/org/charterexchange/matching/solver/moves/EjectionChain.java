package org.charterexchange.matching.solver.moves;

import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.SplitMix64;
import org.charterexchange.matching.solver.prices.ReducedCosts;
import org.charterexchange.matching.solver.settings.MoveSettings;

/**
 * Seats candidates on a board, seats elsewhere whom they displace, keeps links together and pins in place, and can take all
 * of it back.
 *
 * <p>Everything done since {@link #begin} is one move. A move that cannot keep the pins and links takes itself back.
 */
public final class EjectionChain {

    private final Board board;
    private final ReducedCosts costs;
    private final Displacement displacement;
    private final SplitMix64 random;
    private final MoveSettings.Chain settings;
    private final Problem problem;
    private final int[] changed;
    private final int[] changedPair;
    private final long[] touched;
    private int changes;
    private long move;

    /** Chains on a board, led by reduced costs. */
    public EjectionChain(Board board, ReducedCosts costs, SplitMix64 random, MoveSettings.Chain settings) {
        this.board = board;
        this.costs = costs;
        this.random = random;
        this.settings = settings;
        displacement = new Displacement(this, costs.index(), random, settings);
        changed = new int[2 * settings.mostChanges()];
        changedPair = new int[changed.length];
        problem = board.problem();
        touched = new long[problem.candidateCount()];
    }

    /** Begins a move. */
    public void begin() {
        changes = 0;
        move++;
    }

    /** The board that is changed. */
    public Board board() {
        return board;
    }

    /** What leads the moves. */
    public ReducedCosts costs() {
        return costs;
    }

    /** What draws them. */
    SplitMix64 random() {
        return random;
    }

    /** How many single changes the move has made so far. */
    public int changes() {
        return changes;
    }

    /** Who was changed {@code k}-th; a candidate may come up more than once. */
    public int changed(int k) {
        return changed[k];
    }

    /** Takes the whole move back. */
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
        changedPair[changes++] = board.pairOf(c);
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
        if (changes > settings.mostChanges() - settings.reserve()) {
            return false;
        }
        touched[c] = move;
        int placement = problem.pairPlacement()[pair];
        int home = problem.candidateHome()[c];
        int host = problem.placementHost()[placement];
        int first = -1;
        int second = -1;
        if (board.seatFull(placement)) {
            first = displacement.fromPlacement(placement);
        } else if (board.hostFull(host)) {
            first = displacement.fromHost(host);
        }
        if (first >= 0) {
            remove(first);
        }
        if (board.releaseFull(home)) {
            second = displacement.fromHome(home);
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
        int end = Math.min(problem.firstPair()[c + 1], first + settings.options());
        int best = -1;
        double most = atLeast;
        for (int k = first; k < end; k++) {
            int pair = costs.ranked(k);
            double gain = board.gain(pair);
            if (!board.fits(pair)) {
                if (depth <= 0) {
                    continue;
                }
                gain = Math.min(gain - 1, costs.worth(pair))
                        * (1 - settings.noise() + 2 * settings.noise() * random.fraction());
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
            if (changes > settings.mostChanges() - settings.reserve()) {
                undo();
                return false;
            }
            int c = changed[k];
            int partner = problem.candidatePartner()[c];
            if (partner < 0 || (board.pairOf(c) < 0) == (board.pairOf(partner) < 0)) {
                continue;
            }
            int loose = board.pairOf(c) < 0 ? c : partner;
            int placed = loose == c ? partner : c;
            if (touched[loose] != move || problem.candidatePinned()[placed]) {
                reseat(loose, settings.linkDepth(), -Double.MAX_VALUE);
            }
            if (board.pairOf(loose) < 0) {
                if (problem.candidatePinned()[placed]) {
                    undo();
                    return false;
                }
                remove(placed);
            }
        }
        return true;
    }
}
