package org.charterexchange.matching;

import org.charterexchange.matching.solver.progress.SearchListener;

/** Adapts the listener of the public face to that of the search, and makes the checkpoints in between. */
final class SolveListenerAdapter implements SearchListener {

    private static final double SECONDS_BETWEEN_CHECKPOINTS = 1;

    private final SolveListener listener;
    private final SearchCheckpoint checkpoint;
    private double lastCheckpoint = -SECONDS_BETWEEN_CHECKPOINTS;
    private long lastPoints = Long.MIN_VALUE;

    SolveListenerAdapter(SolveListener listener, SearchCheckpoint checkpoint) {
        this.listener = listener;
        this.checkpoint = checkpoint;
    }

    @Override
    public void improved(double seconds, long steps, long points, long upperBound, int[] pairs) {
        int placed = 0;
        for (int pair : pairs) {
            placed += pair >= 0 ? 1 : 0;
        }
        listener.progressed(new SolveProgress(seconds, steps, points, upperBound, placed));
        if (placed > 0 && points > lastPoints && seconds >= lastCheckpoint + SECONDS_BETWEEN_CHECKPOINTS) {
            lastCheckpoint = seconds;
            keep(points, pairs);
        }
    }

    /** Keeps what the search ended with, however soon after the last checkpoint. */
    void ended(long points, int[] pairs) {
        if (points > lastPoints) {
            keep(points, pairs);
        }
    }

    private void keep(long points, int[] pairs) {
        lastPoints = points;
        listener.checkpoint(checkpoint.bytes(pairs));
    }

    @Override
    public boolean stopRequested() {
        return listener.stopRequested();
    }
}
