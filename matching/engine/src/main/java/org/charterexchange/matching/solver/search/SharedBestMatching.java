package org.charterexchange.matching.solver.search;

/** The best matching that any of several threads has found; each meets the others through an {@link SharedImprovement}. */
final class SharedBestMatching {

    /** A matching and what it is worth; nobody changes it. */
    record Found(int[] pairs, long points) {}

    private volatile Found best = new Found(new int[0], Long.MIN_VALUE);

    boolean isEmpty() {
        return best.points() == Long.MIN_VALUE;
    }

    Found best() {
        return best;
    }

    /** Takes a matching over where it is better. */
    synchronized void offer(Found found) {
        if (found.points() > best.points()) {
            best = found;
        }
    }
}
