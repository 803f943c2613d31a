package org.charterexchange.service.rounds.runs;

import org.charterexchange.matching.SolveRequest;
import org.charterexchange.matching.instance.SourcedInstance;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.result.Result;
import org.charterexchange.matching.result.document.ResultWriter;
import org.charterexchange.service.rounds.bytes.ByteStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Solves one run: reads the frozen bytes, lets the engine work on the solvers' own threads, keeps the result's bytes.
 */
@Component
class RunSolving {

    private static final Logger LOG = LoggerFactory.getLogger(RunSolving.class);

    private final ByteStore bytes;
    private final Solver solver;

    RunSolving(ByteStore bytes, Solver solver) {
        this.bytes = bytes;
        this.solver = solver;
    }

    /** An instance and what the engine made of it. */
    record Solved(SourcedInstance instance, Result result) {}

    Mono<Solved> solve(RunInProgress work, Scheduler solvers) {
        return bytes.read(work.run().instance())
                .retryWhen(StoreRetry.whileHeld(work))
                .publishOn(solvers)
                .map(json -> solve(work, json));
    }

    private Solved solve(RunInProgress work, byte[] json) {
        try {
            SourcedInstance instance = InstanceReader.read(json);
            return new Solved(instance, solve(work, instance));
        } catch (OutOfMemoryError full) {
            throw new SolverOutOfMemoryException(full);
        }
    }

    private Result solve(RunInProgress work, SourcedInstance instance) {
        SolveRequest request = work.request();
        try {
            return solver.solve(instance, request, work);
        } catch (IllegalArgumentException unusable) {
            if (request.checkpoint().isEmpty()) {
                throw unusable;
            }
            LOG.warn(
                    "The checkpoint of run {} cannot be used; it begins again",
                    work.run().id(),
                    unusable);
            return solver.solve(instance, SolveRequest.of(request.termination(), request.seed()), work);
        }
    }

    /** Keeps the result where only the holder of this lease looks for it. */
    Mono<Run.Outcome> keep(RunInProgress work, Solved solved) {
        byte[] json = ResultWriter.write(solved.result());
        String key = "result/" + work.run().id() + "/" + work.lease().epoch();
        return bytes.keep(key, json)
                .map(kept -> ResultSummary.of(solved.instance().instance(), solved.result(), kept));
    }

    /** Removes a result that came too late. */
    Mono<Void> forget(Run.Outcome outcome) {
        return bytes.forget(outcome.result());
    }
}
