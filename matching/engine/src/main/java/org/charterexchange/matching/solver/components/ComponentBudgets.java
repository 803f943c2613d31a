package org.charterexchange.matching.solver.components;

import org.charterexchange.matching.solver.progress.SearchLimits;

/** Deals out what there is of time or steps to components; asked by several threads. */
interface ComponentBudgets {

    /** Begins the search of a component; returns its limit. */
    SearchLimits begin(ComponentTask task);

    /** Ends it. */
    void end(ComponentTask task);
}
