package org.charterexchange.matching.solver.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Keeps the time and the history of a search, tells the listener, and knows when to stop. */
public final class SearchProgress {

    private static final long TELL_CHANGED = 100_000_000L;
    private static final long TELL_ANYWAY = 200_000_000L;

    private final SearchListener listener;
    private final SearchLimits limits;
    private final double before;
    private final double portion;
    private final long began = System.nanoTime();
    private final List<HistoryPoint> history = new ArrayList<>();
    private long lastTold = began;
    private long lastPoints = Long.MIN_VALUE;
    private boolean stopped;

    public SearchProgress(SearchListener listener, SearchLimits limits) {
        this(listener, limits, 0, 1);
    }

    /**
     * The progress of a round of a longer search.
     *
     * @param before the seconds of the rounds before
     * @param portion what the limit is of all that is left, above 0
     */
    public SearchProgress(SearchListener listener, SearchLimits limits, double before, double portion) {
        this.listener = listener;
        this.limits = limits;
        this.before = before;
        this.portion = portion;
    }

    public double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    /** How much of the time or of the steps is used, from 0 to 1. */
    public double used(long steps) {
        if (limits instanceof SearchLimits.Steps limit) {
            return limit.steps() == 0 ? 1 : (double) steps / limit.steps();
        }
        double limit = ((SearchLimits.Seconds) limits).seconds();
        return limit == 0 ? 1 : seconds() / limit;
    }

    /** How much of the time of all rounds is used, from 0 to 1; only by the clock. */
    public double usedOfAll() {
        double all = before + ((SearchLimits.Seconds) limits).seconds() / portion;
        return all == 0 ? 1 : (before + seconds()) / all;
    }

    public boolean byTheClock() {
        return limits instanceof SearchLimits.Seconds;
    }

    public List<HistoryPoint> history() {
        return history;
    }

    /** Whether the listener or an interruption asked for the end. */
    public boolean stopped() {
        return stopped;
    }

    /** Notes the best matching, and tells the listener where it is time to. */
    public void tick(long steps, long points, LongSupplier upperBound, Supplier<int[]> pairs, boolean force) {
        long now = System.nanoTime();
        long patience = TELL_ANYWAY;
        if (points != lastPoints) {
            lastPoints = points;
            history.add(new HistoryPoint(seconds(), lastPoints));
            patience = TELL_CHANGED;
        }
        if (now - lastTold > patience || force) {
            lastTold = now;
            listener.improved(seconds(), steps, points, upperBound.getAsLong(), pairs.get());
        }
    }

    /** Asks whether to stop. */
    public boolean ask() {
        stopped |= listener.stopRequested() || Thread.currentThread().isInterrupted();
        return stopped;
    }
}
