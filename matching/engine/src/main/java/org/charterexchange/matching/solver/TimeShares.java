package org.charterexchange.matching.solver;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** Deals the time of several threads out to parts by their size; what one leaves is dealt out among those that follow. */
final class TimeShares implements Shares {

    private final double end;
    private final int threads;
    private final DoubleSupplier clock;
    private final Map<Part, Double> ends = new HashMap<>();
    private long size;

    /** Shares of the time up to {@code end} on the clock. */
    TimeShares(double end, int threads, List<Part> parts, DoubleSupplier clock) {
        this.end = end;
        this.threads = threads;
        this.clock = clock;
        size = parts.stream().mapToLong(Part::size).sum();
    }

    @Override
    public synchronized SearchLimits begin(Part part) {
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
    public synchronized void end(Part part) {
        ends.remove(part);
    }
}
