package org.charterexchange.matching.solver.search;

/** What a thread of a search may still do. */
interface Budget {

    /** Whether to end now; cheap enough to be asked thousands of times a second. */
    boolean halted();

    /** Whether there is anything left for improving the matching. */
    boolean mayImprove();

    /** How many steps are left for improving it. */
    long stepsLeft();

    /** Notes that nothing better than the best matching is left, though the prices may be unable to prove it. */
    void noteNothingBetter();

    /** Notes that so many steps were made. */
    void count(long steps);
}
