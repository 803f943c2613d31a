package org.charterexchange.matching;

import java.util.List;
import org.charterexchange.matching.fault.Fault;
import org.charterexchange.matching.fault.FaultCode;
import org.charterexchange.matching.instance.SourcedInstance;
import org.charterexchange.matching.instance.document.RefusedInstanceException;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.problem.CompiledInstance;
import org.charterexchange.matching.problem.ProblemCompiler;
import org.charterexchange.matching.result.EngineRecord;
import org.charterexchange.matching.result.Result;
import org.charterexchange.matching.result.ResultBuilder;
import org.charterexchange.matching.solver.Search;
import org.charterexchange.matching.solver.board.InfeasibleProblemException;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchResult;
import org.charterexchange.matching.solver.progress.SearchTask;
import org.jspecify.annotations.Nullable;

/**
 * Solves instances: finds a matching of as many points as it can, and proves how far from the best possible it may be.
 *
 * <p>Under {@link Termination.Steps} the matches depend on nothing but the instance, the seed, the steps and the
 * checkpoint. One matcher may be used by many threads, one instance each.
 */
public final class Matcher {

    private static final double MILLISECONDS = 1000;

    private final Search search = new Search();

    /**
     * Solves an instance; blocks until the end.
     *
     * @param instance what was read
     * @param request when to end, the seed, and where to go on from
     * @param listener hears of progress and may ask to stop; so does interrupting the thread, which stays interrupted
     * @return the best matching found, never worth less than the checkpoint's, with its certificate
     * @throws RefusedInstanceException if there are too many eligible pairs or no matching keeps every pin and link
     * @throws UnusableCheckpointException if the checkpoint is damaged or belongs to another instance
     */
    public Result solve(SourcedInstance instance, SolveRequest request, SolveListener listener) {
        CompiledInstance compiled = ProblemCompiler.compile(instance);
        SearchCheckpoint checkpoint = new SearchCheckpoint(compiled);
        int @Nullable [] start = request.checkpoint().map(checkpoint::pairs).orElse(null);
        SolveListenerAdapter adapter = new SolveListenerAdapter(listener, checkpoint);
        SearchResult found = search(compiled, request, start, adapter);
        adapter.ended(found.points(), found.pairOfCandidate());
        return new ResultBuilder(compiled, found.pairOfCandidate())
                .build(found.upperBound(), found.certificate(), record(compiled, request, found));
    }

    private SearchResult search(
            CompiledInstance compiled, SolveRequest request, int @Nullable [] start, SolveListenerAdapter adapter) {
        try {
            return search.solve(
                    new SearchTask(compiled.problem(), limits(request.termination()), request.seed(), start, adapter));
        } catch (InfeasibleProblemException e) {
            String candidate = compiled.candidate(e.candidate()).id();
            throw new RefusedInstanceException(List.of(new Fault(
                    "/links",
                    new Argument.Text(candidate),
                    FaultCode.PLACE_BESIDE_PINS_AND_LINKS,
                    new Argument.Text(candidate))));
        }
    }

    private static SearchLimits limits(Termination termination) {
        return termination instanceof Termination.Seconds time
                ? new SearchLimits.Seconds(time.seconds())
                : new SearchLimits.Steps(((Termination.Steps) termination).steps());
    }

    private static EngineRecord record(CompiledInstance compiled, SolveRequest request, SearchResult found) {
        return new EngineRecord(
                EngineVersion.current(),
                compiled.instance().policy(),
                request.seed(),
                found.termination() + ", limit " + request.termination(),
                found.steps(),
                rounded(found.seconds()),
                found.history().stream()
                        .map(point -> new EngineRecord.HistoryPoint(rounded(point.seconds()), point.points()))
                        .toList());
    }

    private static double rounded(double seconds) {
        return Math.round(seconds * MILLISECONDS) / MILLISECONDS;
    }
}
