package org.charterexchange.matching.solver.components;

import org.charterexchange.matching.solver.progress.SearchLimits;

/** Deals out what there is of time or steps; asked by several threads. */
interface ComponentBudgets {

    /** Begins a part; returns its share. */
    SearchLimits begin(ComponentTask part);

    /** Ends a part. */
    void end(ComponentTask part);
}
