package org.charterexchange.matching.solver;

import java.util.ArrayList;
import java.util.List;

/** Keeps the time and the history of a search, tells the listener, and knows when to stop. */
final class Progress {

    private static final long TELL_CHANGED = 100_000_000L;
    private static final long TELL_ANYWAY = 200_000_000L;

    private final SearchListener listener;
    private final SearchLimits limits;
    private final long began = System.nanoTime();
    private final List<HistoryPoint> history = new ArrayList<>();
    private long lastTold = began;
    private long lastPoints = Long.MIN_VALUE;
    private boolean stopped;

    Progress(SearchListener listener, SearchLimits limits) {
        this.listener = listener;
        this.limits = limits;
    }

    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    /** How much of the time or of the steps is used, from 0 to 1. */
    double used(long steps) {
        if (limits instanceof SearchLimits.Steps limit) {
            return limit.steps() == 0 ? 1 : (double) steps / limit.steps();
        }
        int limit = ((SearchLimits.Seconds) limits).seconds();
        return limit == 0 ? 1 : seconds() / limit;
    }

    boolean byTheClock() {
        return limits instanceof SearchLimits.Seconds;
    }

    List<HistoryPoint> history() {
        return history;
    }

    /** Whether the listener or an interruption asked for the end. */
    boolean stopped() {
        return stopped;
    }

    /** Notes the best matching, and tells the listener where it is time to. */
    void tick(long steps, Proof proof, BestMatching best, boolean force) {
        long now = System.nanoTime();
        if (best.points() != lastPoints) {
            lastPoints = best.points();
            history.add(new HistoryPoint(seconds(), lastPoints));
            if (now - lastTold > TELL_CHANGED || force) {
                tell(now, steps, proof, best);
            }
        } else if (now - lastTold > TELL_ANYWAY || force) {
            tell(now, steps, proof, best);
        }
    }

    /** Asks whether to stop. */
    boolean ask() {
        stopped |= listener.stopRequested() || Thread.currentThread().isInterrupted();
        return stopped;
    }

    private void tell(long now, long steps, Proof proof, BestMatching best) {
        lastTold = now;
        listener.improved(seconds(), steps, best.points(), proof.proven().upperBound(), best.copy());
    }
}
