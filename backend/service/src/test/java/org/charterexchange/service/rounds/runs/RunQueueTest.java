package org.charterexchange.service.rounds.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.matching.Matcher;
import org.charterexchange.matching.SolveListener;
import org.charterexchange.matching.SolveProgress;
import org.charterexchange.matching.SolveRequest;
import org.charterexchange.matching.Termination;
import org.charterexchange.matching.generate.Generator;
import org.charterexchange.matching.generate.GeneratorSettings;
import org.charterexchange.matching.instance.SourcedInstance;
import org.charterexchange.matching.result.Result;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.audit.AuditedCollections;
import org.charterexchange.service.rounds.bytes.ByteStore;
import org.charterexchange.service.rounds.bytes.StoredBytes;
import org.charterexchange.service.storage.Ids;
import org.charterexchange.service.testing.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Workers on a queue of their own, in the store that the service itself uses.
 */
abstract class RunQueueTest extends ServiceTest {

    static final Duration PATIENCE = Duration.ofMinutes(2);
    static final Matcher MATCHER = new Matcher();
    static final byte[] INSTANCE = Generator.generate(GeneratorSettings.of(60, 4));
    static final RunSettings QUICK = new RunSettings(
            1, Duration.ofMillis(50), Duration.ofMillis(50), Duration.ofSeconds(20), 3, Duration.ofMillis(50));

    final List<Run> told = new CopyOnWriteArrayList<>();
    private @Nullable RunWorker worker;

    @AfterEach
    void stopWorker() {
        if (worker != null) {
            worker.stop();
        }
    }

    RunStore store(String queue) {
        return new RunStore(
                bean(ReactiveMongoTemplate.class),
                bean(AuditedCollections.class),
                bean(AuditEntries.class),
                "runs-" + queue);
    }

    Run queued(RunStore store, String round, @Nullable Integer seconds, @Nullable Long steps) {
        StoredBytes instance = Objects.requireNonNull(
                bean(ByteStore.class).keep("instance/" + round, INSTANCE).block(PATIENCE));
        Run.RunOrder order = new Run.RunOrder(
                seconds, steps, 7, "Pat", null, bean(Clock.class).instant());
        return Objects.requireNonNull(store.queue(Caller.SYSTEM, Run.queued(round, 1, order, instance))
                .block(PATIENCE));
    }

    RunWorker worker(RunStore store, Solver solver) {
        RunEndListener listener = run -> Mono.fromRunnable(() -> told.add(run));
        RunWorker made = new RunWorker(
                store,
                new RunSolving(bean(ByteStore.class), solver),
                QUICK,
                List.of(listener),
                bean(Clock.class),
                bean(Ids.class));
        made.start();
        worker = made;
        return made;
    }

    Runs runs(RunStore store) {
        return new Runs(store, QUICK, bean(Clock.class));
    }

    /** What somebody sees who watches the run. */
    Flux<RunView> events(RunStore store, String id) {
        return store.watched(id).flatMapMany(watched -> runs(store).events(watched, each -> each.view(Locale.UK)));
    }

    void stopTheWorker() {
        Objects.requireNonNull(worker).stop();
    }

    /** Waits for the first report of whoever solves the run. */
    void awaitProgress(RunStore store, String id) {
        assertThat(events(store, id).filter(view -> view.progress() != null).blockFirst(PATIENCE))
                .isNotNull();
    }

    /** The run once it has ended; its own events tell. */
    Run ended(RunStore store, String id) {
        events(store, id).blockLast(PATIENCE);
        return Objects.requireNonNull(store.find(id).block(PATIENCE));
    }

    /** Really solves, then waits until it is asked to stop. */
    static Result waiting(SourcedInstance instance, SolveRequest request, SolveListener listener) {
        Result result = MATCHER.solve(instance, SolveRequest.of(new Termination.Steps(500), 1), SolveListener.silent());
        listener.progressed(new SolveProgress(
                0.5,
                500,
                result.points(),
                result.upperBound(),
                result.measures().placed()));
        Flux.interval(Duration.ofMillis(20))
                .onBackpressureDrop()
                .takeUntil(tick -> listener.stopRequested())
                .blockLast(PATIENCE);
        return result;
    }

    static Lease lease(Run run) {
        return new Lease(run.id(), Objects.requireNonNull(run.owner()), run.epoch());
    }
}
