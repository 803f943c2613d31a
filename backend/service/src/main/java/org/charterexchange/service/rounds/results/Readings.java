package org.charterexchange.service.rounds.results;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.charterexchange.matching.instance.InstanceReader;
import org.charterexchange.matching.problem.ProblemCompiler;
import org.charterexchange.matching.result.ResultReader;
import org.charterexchange.service.rounds.bytes.ByteStore;
import org.charterexchange.service.rounds.runs.Run;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Reads results from their bytes and remembers the last few, since pages ask for many parts of the same one.
 */
@Component
class Readings {

    private static final int REMEMBERED = 4;

    private final ByteStore bytes;
    private final Map<String, Mono<Reading>> remembered = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Mono<Reading>> eldest) {
            return size() > REMEMBERED;
        }
    };

    Readings(ByteStore bytes) {
        this.bytes = bytes;
    }

    /** The result of a run that has one; stored results never change, so that remembering is safe. */
    Mono<Reading> of(Run run) {
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

    private Mono<Reading> read(Run run, Run.Outcome outcome) {
        return bytes.read(run.instance())
                .zipWith(bytes.read(outcome.result()))
                .publishOn(Schedulers.boundedElastic())
                .map(both -> new Reading(
                        ProblemCompiler.compile(InstanceReader.read(both.getT1())), ResultReader.read(both.getT2())));
    }
}
