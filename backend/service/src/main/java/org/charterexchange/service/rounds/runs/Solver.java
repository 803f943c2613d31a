package org.charterexchange.service.rounds.runs;

import org.charterexchange.matching.SolveListener;
import org.charterexchange.matching.SolveRequest;
import org.charterexchange.matching.instance.SourcedInstance;
import org.charterexchange.matching.result.Result;

/**
 * The engine as a worker sees it: one call that blocks until the end.
 */
@FunctionalInterface
interface Solver {

    /** As {@link org.charterexchange.matching.Matcher#solve}. */
    Result solve(SourcedInstance instance, SolveRequest request, SolveListener listener);
}
