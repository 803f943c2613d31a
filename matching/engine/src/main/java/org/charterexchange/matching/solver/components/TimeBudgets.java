package org.charterexchange.matching.solver.components;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.charterexchange.matching.solver.progress.SearchLimits;

/** Deals the time of several threads out to parts by their size; what one leaves is dealt out among those that follow. */
final class TimeBudgets implements ComponentBudgets {

    private final double end;
    private final int threads;
    private final DoubleSupplier clock;
    private final Map<ComponentTask, Double> ends = new HashMap<>();
    private long size;

    /** Shares of the time up to {@code end} on the clock. */
    TimeBudgets(double end, int threads, List<ComponentTask> parts, DoubleSupplier clock) {
        this.end = end;
        this.threads = threads;
        this.clock = clock;
        size = parts.stream().mapToLong(ComponentTask::size).sum();
    }

    @Override
    public synchronized SearchLimits begin(ComponentTask part) {
        double now = clock.getAsDouble();
        double left = Math.max(0, end - now);
        double all = (threads - ends.size()) * left;
        for (double busy : ends.values()) {
            all += Math.max(0, end - Math.max(now, busy));
        }
        double share = Math.min(left, all * part.size() / size);
        size -= part.size();
        ends.put(part, now + share);
        return new SearchLimits.Seconds(share);
    }

    @Override
    public synchronized void end(ComponentTask part) {
        ends.remove(part);
    }
}
