package org.charterexchange.matching.solver.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.charterexchange.matching.solver.settings.ProgressSettings;

/** Keeps the time, the steps and the history of a search, tells the listener, and knows when to stop. */
public final class SearchProgress {

    private static final long NANOSECONDS = 1_000_000;

    private final SearchListener listener;
    private final SearchLimits limits;
    private final ProgressSettings settings;
    private final double before;
    private final double portion;
    private final long began = System.nanoTime();
    private final List<HistoryPoint> history = new ArrayList<>();
    private long steps;
    private long lastTold = began;
    private long lastPoints = Long.MIN_VALUE;
    private boolean stopped;

    /** The progress of a search that begins now. */
    public SearchProgress(SearchListener listener, SearchLimits limits, ProgressSettings settings) {
        this(listener, limits, settings, 0, 1);
    }

    /**
     * The progress of a round of a longer search.
     *
     * @param before the seconds of the rounds before
     * @param portion what the limit is of all that is left, above 0
     */
    public SearchProgress(
            SearchListener listener, SearchLimits limits, ProgressSettings settings, double before, double portion) {
        this.listener = listener;
        this.limits = limits;
        this.settings = settings;
        this.before = before;
        this.portion = portion;
    }

    /** Seconds since it began. */
    public double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    /** Steps made so far. */
    public long steps() {
        return steps;
    }

    /** Notes how many steps were made so far. */
    public void countTo(long made) {
        steps = made;
    }

    /** How much of the time or of the steps is used, from 0 to 1. */
    public double used() {
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

    /** What a share of the steps comes to; without end by the clock. */
    public long share(double ofSteps) {
        return limits instanceof SearchLimits.Steps limit ? (long) (limit.steps() * ofSteps) : Long.MAX_VALUE;
    }

    /** How many steps are left beside a share that is kept back; without end by the clock. */
    public long stepsLeft(double keptBack) {
        return limits instanceof SearchLimits.Steps limit ? limit.steps() - share(keptBack) - steps : Long.MAX_VALUE;
    }

    /** Whether the limit is a time. */
    public boolean byTheClock() {
        return limits instanceof SearchLimits.Seconds;
    }

    /** How the points rose. */
    public List<HistoryPoint> history() {
        return history;
    }

    /** Whether the listener or an interruption asked for the end. */
    public boolean stopped() {
        return stopped;
    }

    /** Notes the best matching, and tells the listener where it is time to. */
    public void tick(long points, LongSupplier upperBound, Supplier<int[]> pairs, boolean force) {
        long now = System.nanoTime();
        long patience = settings.millisecondsWithoutAChange() * NANOSECONDS;
        if (points != lastPoints) {
            lastPoints = points;
            history.add(new HistoryPoint(seconds(), lastPoints));
            patience = settings.millisecondsAfterAChange() * NANOSECONDS;
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
