package org.charterexchange.matching.solver;

/** Deals out what there is of time or steps; asked by several threads. */
interface Shares {

    /** Begins a part; returns its share. */
    SearchLimits begin(Part part);

    /** Ends a part. */
    void end(Part part);
}
