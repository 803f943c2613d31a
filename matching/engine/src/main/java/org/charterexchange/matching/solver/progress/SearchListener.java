package org.charterexchange.matching.solver.progress;

/** Hears of a search while it runs; called on the thread that searches, so it must return quickly. */
public interface SearchListener {

    /**
     * Called after each better matching or bound, at most about ten times a second, and at least every 250 ms while
     * nothing changed.
     *
     * @param seconds since the search began
     * @param steps moves tried so far
     * @param points of the best matching so far
     * @param upperBound no matching has more points
     * @param pairs the best matching: the pair of each candidate or -1, all -1 before there is one; belongs to the listener
     */
    void improved(double seconds, long steps, long points, long upperBound, int[] pairs);

    /** Whether the search is to end; asked at least every 250 ms. */
    boolean stopRequested();
}
