package org.charterexchange.service.rounds.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.charterexchange.contract.rounds.RunState;
import org.charterexchange.matching.SolveRequest;
import org.charterexchange.matching.Termination;
import org.charterexchange.service.rounds.bytes.ByteStore;
import org.charterexchange.service.testing.FailingStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What was found is kept, also where the store does not answer for a while. */
class RunKeepingTest extends RunQueueTest {

    @AfterEach
    void allIsWell() {
        FailingStore.end();
    }

    @Test
    void aStoreThatFailsWhileAResultIsKeptDoesNotMakeTheRunFail() {
        RunStore store = store("kept");
        Run run = queued(store, "kept", 60, null);
        AtomicInteger refused = new AtomicInteger();
        worker(store, (instance, request, listener) -> {
            FailingStore.begin(write -> refused.incrementAndGet() <= 4 ? FailingStore.gone() : Mono.empty());
            return MATCHER.solve(instance, SolveRequest.of(new Termination.Steps(500), 1), listener);
        });

        Run solved = ended(store, run.id());

        assertThat(refused.get()).isGreaterThan(4);
        assertThat(solved.state()).as("%s", solved.failureReason()).isEqualTo(RunState.SOLVED);
        assertThat(bean(ByteStore.class)
                        .read(Objects.requireNonNull(solved.outcome()).result())
                        .block(PATIENCE))
                .isNotEmpty();
    }

    @Test
    void aResultWhoseEndWasWrittenWithoutAnAnswerIsNotTakenAway() {
        RunStore store = store("unanswered");
        Run run = queued(store, "unanswered", 60, null);
        AtomicBoolean lost = new AtomicBoolean();
        FailingStore.begin(new FailingStore.Trouble() {
            @Override
            public Mono<Void> before(FailingStore.Write write) {
                return Mono.empty();
            }

            @Override
            public Mono<Void> after(FailingStore.Write write) {
                return store.find(run.id())
                        .filter(now -> now.hasEnded() && lost.compareAndSet(false, true))
                        .flatMap(ended -> FailingStore.gone());
            }
        });
        worker(
                store,
                (instance, request, listener) ->
                        MATCHER.solve(instance, SolveRequest.of(new Termination.Steps(500), 1), listener));

        Run solved = ended(store, run.id());
        Flux.interval(Duration.ofMillis(20)).takeUntil(tick -> !told.isEmpty()).blockLast(PATIENCE);

        assertThat(lost).isTrue();
        assertThat(told).extracting(Run::state).containsExactly(RunState.SOLVED);
        assertThat(bean(ByteStore.class)
                        .read(Objects.requireNonNull(solved.outcome()).result())
                        .block(PATIENCE))
                .isNotEmpty();
    }

    @Test
    void theDriverMaySendWritesAgainWhereTheStoreCanTell() {
        MongoClientSettings.Builder settings = MongoClientSettings.builder();
        Objects.requireNonNull(context)
                .getBeansOfType(MongoClientSettingsBuilderCustomizer.class)
                .values()
                .forEach(each -> each.customize(settings));
        assertThat(settings.build().getRetryWrites()).isTrue();
    }
}
