package org.charterexchange.matching;

import org.charterexchange.matching.explain.Explanation;
import org.charterexchange.matching.explain.Explanations;
import org.charterexchange.matching.instance.SourcedInstance;
import org.charterexchange.matching.problem.ProblemCompiler;
import org.charterexchange.matching.result.Result;

/** Explains results in plain words. Safe for many threads. */
public final class Explainer {

    /**
     * Explains the outcome for one candidate; takes about as long as reading the instance.
     *
     * @throws IllegalArgumentException if the result belongs to another instance, matches what is not eligible, or there is
     *     no such candidate
     */
    public Explanation explain(SourcedInstance instance, Result result, String candidate) {
        return of(instance, result).of(candidate);
    }

    /** What explains any number of candidates of one result, in one thread. */
    public Explanations of(SourcedInstance instance, Result result) {
        return new Explanations(ProblemCompiler.compile(instance), result);
    }
}
