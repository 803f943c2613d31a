package org.charterexchange.matching;

import org.charterexchange.matching.explain.Explanation;
import org.charterexchange.matching.explain.Explanations;
import org.charterexchange.matching.instance.SourcedInstance;
import org.charterexchange.matching.problem.CompiledInstance;
import org.charterexchange.matching.problem.ProblemCompiler;
import org.charterexchange.matching.result.Result;

/** Explains results in plain words. Safe for many threads. */
public final class Explainer {

    /**
     * Explains the outcome for one candidate. Where the round has at most {@value Reoptimisation#MOST_PAIRS} eligible pairs it
     * is solved again with the candidate at each placement in question, so that the smallest change is the smallest there
     * is if those searches prove their matchings; in larger ones rearrangements are searched nearby.
     *
     * @throws IllegalArgumentException if the result belongs to another instance, matches what is not eligible, or there is
     *     no such candidate
     */
    public Explanation explain(SourcedInstance instance, Result result, String candidate) {
        CompiledInstance compiled = ProblemCompiler.compile(instance);
        return new Explanations(compiled, result, Reoptimisation.orNearby(compiled.problem())).of(candidate);
    }

    /** What explains any number of candidates of one result, in one thread; rearrangements are searched nearby. */
    public Explanations of(SourcedInstance instance, Result result) {
        return new Explanations(ProblemCompiler.compile(instance), result);
    }
}
