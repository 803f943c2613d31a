package org.charterexchange.matching.solver.search;

import java.util.stream.IntStream;
import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.ScoredMatching;

/**
 * Where a thread takes over what others have improved, and gives them what it has improved itself. Improvements are
 * local, so mostly both can be had: what changed here is done on top of the others' best where it fits.
 */
final class SharedImprovement {

    private final SharedBestMatching shared;
    private final Board board;
    private final BestMatching best;
    private ScoredMatching base;

    SharedImprovement(SharedBestMatching shared, BestMatching best) {
        this.shared = shared;
        this.best = best;
        board = best.board();
        base = new ScoredMatching(new int[0], Long.MIN_VALUE);
    }

    /**
     * Gives and takes; returns whether this thread's best matching became better. The board must hold it, and does so
     * afterwards.
     */
    boolean synchronise() {
        long before = best.points();
        ScoredMatching theirs = shared.best();
        if (theirs.points() == base.points()) {
            if (best.points() > base.points()) {
                publish();
            }
            return false;
        }
        int[] mine = best.copy();
        int[] changed = IntStream.range(0, mine.length)
                .filter(c -> base.pairs().length == 0 || mine[c] != base.pairs()[c])
                .toArray();
        boolean both = combine(theirs.pairs(), mine, changed);
        if (!both || board.points() <= Math.max(theirs.points(), best.points())) {
            board.set(theirs.points() > best.points() ? theirs.pairs() : mine);
        }
        best.take();
        base = theirs;
        if (best.points() > theirs.points()) {
            publish();
        }
        return best.points() > before;
    }

    private void publish() {
        base = new ScoredMatching(best.copy(), best.points());
        shared.offer(base);
    }

    /** Changes the others' matching as this one was changed; returns whether that fits. */
    private boolean combine(int[] theirs, int[] mine, int[] changed) {
        board.set(theirs);
        for (int c : changed) {
            if (board.pairOf(c) >= 0) {
                board.remove(c);
            }
        }
        for (int c : changed) {
            if (mine[c] >= 0) {
                if (!board.fits(mine[c])) {
                    return false;
                }
                board.add(c, mine[c]);
            }
        }
        for (int c : changed) {
            int partner = board.problem().candidatePartner()[c];
            if (partner >= 0 && (board.pairOf(c) >= 0) != (board.pairOf(partner) >= 0)) {
                return false;
            }
        }
        return true;
    }
}
