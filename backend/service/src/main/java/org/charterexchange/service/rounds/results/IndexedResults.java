package org.charterexchange.service.rounds.results;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.problem.ProblemCompiler;
import org.charterexchange.matching.result.document.ResultReader;
import org.charterexchange.service.rounds.bytes.ByteStore;
import org.charterexchange.service.rounds.runs.Run;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Reads results from their bytes and remembers the last few, since pages ask for many parts of the same one.
 */
@Component
class IndexedResults {

    private static final int REMEMBERED = 4;

    private final ByteStore bytes;
    private final Map<String, Mono<IndexedResult>> remembered = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Mono<IndexedResult>> eldest) {
            return size() > REMEMBERED;
        }
    };

    IndexedResults(ByteStore bytes) {
        this.bytes = bytes;
    }

    /** The result of a run that has one; stored results never change, so that remembering is safe. */
    Mono<IndexedResult> of(Run run) {
        Run.Outcome outcome = Objects.requireNonNull(run.outcome(), run.id());
        synchronized (remembered) {
            return remembered.computeIfAbsent(
                    outcome.result().key(),
                    key -> read(run, outcome).doOnError(failure -> forget(key)).cache());
        }
    }

    private void forget(String key) {
        synchronized (remembered) {
            remembered.remove(key);
        }
    }

    private Mono<IndexedResult> read(Run run, Run.Outcome outcome) {
        return bytes.read(run.instance())
                .zipWith(bytes.read(outcome.result()))
                .publishOn(Schedulers.boundedElastic())
                .map(both -> new IndexedResult(
                        ProblemCompiler.compile(InstanceReader.read(both.getT1())), ResultReader.read(both.getT2())));
    }
}
