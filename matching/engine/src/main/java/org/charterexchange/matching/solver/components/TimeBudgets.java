package org.charterexchange.matching.solver.components;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.charterexchange.matching.solver.progress.SearchLimits;

/** Deals the time of several threads out to components by their size; what one leaves is dealt out among those that follow. */
final class TimeBudgets implements ComponentBudgets {

    private final double end;
    private final int threads;
    private final DoubleSupplier clock;
    private final Map<ComponentTask, Double> ends = new HashMap<>();
    private long size;

    /** Shares of the time up to {@code end} on the clock. */
    TimeBudgets(double end, int threads, List<ComponentTask> tasks, DoubleSupplier clock) {
        this.end = end;
        this.threads = threads;
        this.clock = clock;
        size = tasks.stream().mapToLong(ComponentTask::size).sum();
    }

    @Override
    public synchronized SearchLimits begin(ComponentTask task) {
        double now = clock.getAsDouble();
        double left = Math.max(0, end - now);
        double all = (threads - ends.size()) * left;
        for (double busy : ends.values()) {
            all += Math.max(0, end - Math.max(now, busy));
        }
        double share = Math.min(left, all * task.size() / size);
        size -= task.size();
        ends.put(task, now + share);
        return new SearchLimits.Seconds(share);
    }

    @Override
    public synchronized void end(ComponentTask task) {
        ends.remove(task);
    }
}
