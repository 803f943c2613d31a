package org.charterexchange.service.rounds.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.types.Binary;
import org.charterexchange.contract.rounds.RunProgress;
import org.charterexchange.contract.rounds.RunState;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.matching.Matcher;
import org.charterexchange.matching.SolveListener;
import org.charterexchange.matching.SolveProgress;
import org.charterexchange.matching.SolveRequest;
import org.charterexchange.matching.Termination;
import org.charterexchange.matching.generate.Generator;
import org.charterexchange.matching.generate.GeneratorSettings;
import org.charterexchange.matching.instance.SourcedInstance;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.result.Result;
import org.charterexchange.matching.verify.Verifier;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.audit.AuditedCollections;
import org.charterexchange.service.rounds.bytes.ByteStore;
import org.charterexchange.service.rounds.bytes.StoredBytes;
import org.charterexchange.service.storage.Ids;
import org.charterexchange.service.testing.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Workers on a queue of their own, in the store that the service itself uses.
 */
class RunWorkerTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Matcher MATCHER = new Matcher();
    private static final byte[] INSTANCE = Generator.generate(GeneratorSettings.of(60, 4));
    private static final RunSettings QUICK = new RunSettings(
            1, Duration.ofMillis(50), Duration.ofMillis(50), Duration.ofSeconds(20), 3, Duration.ofMillis(50));

    private @Nullable RunWorker worker;

    @AfterEach
    void stopWorker() {
        if (worker != null) {
            worker.stop();
        }
    }

    private RunStore store(String queue) {
        return new RunStore(
                bean(ReactiveMongoTemplate.class),
                bean(AuditedCollections.class),
                bean(AuditEntries.class),
                "runs-" + queue);
    }

    private Run queued(RunStore store, String round, @Nullable Integer seconds, @Nullable Long steps) {
        StoredBytes instance = Objects.requireNonNull(
                bean(ByteStore.class).keep("instance/" + round, INSTANCE).block(PATIENCE));
        Run.RunOrder order = new Run.RunOrder(
                seconds, steps, 7, "Pat", null, bean(Clock.class).instant());
        return Objects.requireNonNull(store.queue(Caller.SYSTEM, Run.queued(round, 1, order, instance))
                .block(PATIENCE));
    }

    private RunWorker worker(RunStore store, Solver solver) {
        RunWorker made = new RunWorker(
                store, new RunSolving(bean(ByteStore.class), solver), QUICK, bean(Clock.class), bean(Ids.class));
        made.start();
        worker = made;
        return made;
    }

    private Runs runs(RunStore store) {
        return new Runs(store, QUICK, bean(Clock.class));
    }

    /** Waits for the first report of whoever solves the run. */
    private void awaitProgress(RunStore store, String id) {
        assertThat(runs(store)
                        .events(id)
                        .filter(view -> view.progress() != null)
                        .blockFirst(PATIENCE))
                .isNotNull();
    }

    /** The run once it has ended; its own events tell. */
    private Run ended(RunStore store, String id) {
        runs(store).events(id).blockLast(PATIENCE);
        return Objects.requireNonNull(store.find(id).block(PATIENCE));
    }

    /** Really solves, then waits until it is asked to stop. */
    private static Result waiting(SourcedInstance instance, SolveRequest request, SolveListener listener) {
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

    private static Lease lease(Run run) {
        return new Lease(run.id(), Objects.requireNonNull(run.owner()), run.epoch());
    }

    @Test
    void aRunIsSolvedAndItsResultIsVerified() {
        RunStore store = store("solved");
        Run run = queued(store, "solved", null, 1_000L);
        worker(store, MATCHER::solve);
        Run solved = ended(store, run.id());
        assertThat(solved.state()).as("%s", solved.failure()).isEqualTo(RunState.SOLVED);
        Run.Outcome outcome = Objects.requireNonNull(solved.outcome());
        byte[] result = Objects.requireNonNull(
                bean(ByteStore.class).read(outcome.result()).block(PATIENCE));
        assertThat(Verifier.verify(INSTANCE, result).findings()).isEmpty();
        assertThat(outcome.measures().candidates()).isEqualTo(60);
        assertThat(outcome.ledger().stream().mapToInt(Run.Balance::sent).sum())
                .isEqualTo(outcome.measures().placed());
        RunStore.Watched watched = Objects.requireNonNull(store.watch(run.id()).block(PATIENCE));
        assertThat(watched.telemetry().entries()).isNotEmpty().hasSizeLessThanOrEqualTo(ProgressHistory.LONGEST);
    }

    @Test
    void twoWorkersNeverHoldOneRun() {
        RunStore store = store("claims");
        queued(store, "claims", null, 10L);
        Instant now = bean(Clock.class).instant();
        List<Run> claimed = Flux.range(0, 8)
                .flatMap(i -> store.claim("worker-" + i, now, now.plusSeconds(60), 3), 8)
                .collectList()
                .block(PATIENCE);
        assertThat(claimed).hasSize(1);
    }

    @Test
    void aWorkerThatFellSilentLosesItsRunAndItsLateResultIsRefused() {
        RunStore store = store("silent");
        Run run = queued(store, "silent", null, 10L);
        Instant now = bean(Clock.class).instant();
        Run first = Objects.requireNonNull(
                store.claim("first", now, now.minusSeconds(1), 3).block(PATIENCE));
        Run second = Objects.requireNonNull(
                store.claim("second", now, now.plusSeconds(60), 3).block(PATIENCE));
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.epoch()).isEqualTo(first.epoch() + 1);

        Telemetry late = new Telemetry(new RunProgress(9, 9, 999_999, 999_999, 9), List.of(), null);
        assertThat(store.beat(lease(first), now.plusSeconds(60), late).block(PATIENCE))
                .isNull();
        assertThat(store.end(lease(first), found -> found.ended(RunStep.SOLVE, now, null, null))
                        .block(PATIENCE))
                .isNull();
        RunStore.Watched watched = Objects.requireNonNull(store.watch(run.id()).block(PATIENCE));
        assertThat(watched.run().state()).isEqualTo(RunState.SOLVING);
        assertThat(watched.telemetry().progress()).isNull();
        assertThat(store.end(lease(second), found -> found.ended(RunStep.FAIL, now, null, "tried"))
                        .block(PATIENCE))
                .isNotNull();
    }

    @Test
    void aWorkerWhoseRunWasTakenOverStopsAndKeepsNothing() {
        RunStore store = store("taken");
        Run run = queued(store, "taken", 60, null);
        worker(store, RunWorkerTest::waiting);
        awaitProgress(store, run.id());
        Run held = Objects.requireNonNull(store.find(run.id()).block(PATIENCE));
        bean(ReactiveMongoTemplate.class)
                .getCollection("runs-taken")
                .flatMap(runs -> Mono.from(runs.updateOne(
                        Filters.eq("_id", run.id()),
                        Updates.combine(Updates.set("owner", "another"), Updates.inc("epoch", 1L)))))
                .block(PATIENCE);
        Objects.requireNonNull(worker).stop();
        Run now = Objects.requireNonNull(store.find(run.id()).block(PATIENCE));
        assertThat(now.owner()).isEqualTo("another");
        assertThat(now.epoch()).isEqualTo(held.epoch() + 1);
        assertThat(now.state()).isEqualTo(RunState.SOLVING);
        assertThat(now.outcome()).isNull();
    }

    @Test
    void anotherWorkerGoesOnFromTheCheckpointOfOneThatDied() {
        RunStore store = store("died");
        Run run = queued(store, "died", 3, null);
        Instant now = bean(Clock.class).instant();
        Run held = Objects.requireNonNull(
                store.claim("dead", now, now.plusSeconds(60), 3).block(PATIENCE));
        AtomicReference<byte[]> checkpoint = new AtomicReference<>();
        long points = firstSecond(checkpoint);
        RunProgress progress = new RunProgress(2, 2_000, points, points, 10);
        Telemetry report = new Telemetry(progress, List.of(progress), new Binary(checkpoint.get()));
        assertThat(store.beat(lease(held), now.minusSeconds(1), report).block(PATIENCE))
                .isNotNull();

        AtomicReference<SolveRequest> asked = new AtomicReference<>();
        worker(store, (instance, wanted, listener) -> {
            asked.set(wanted);
            return MATCHER.solve(instance, wanted, listener);
        });
        Run solved = ended(store, run.id());
        assertThat(solved.state()).as("%s", solved.failure()).isEqualTo(RunState.SOLVED);
        assertThat(solved.epoch()).isEqualTo(2);
        SolveRequest request = Objects.requireNonNull(asked.get());
        assertThat(request.checkpoint()).hasValue(checkpoint.get());
        assertThat(request.termination()).isEqualTo(new Termination.Seconds(1));
        assertThat(Objects.requireNonNull(solved.outcome()).measures().points()).isGreaterThanOrEqualTo(points);
        RunStore.Watched watched = Objects.requireNonNull(store.watch(run.id()).block(PATIENCE));
        assertThat(watched.telemetry().entries().get(0)).isEqualTo(progress);
        assertThat(Objects.requireNonNull(watched.telemetry().progress()).seconds())
                .isGreaterThanOrEqualTo(2);
    }

    /** What a worker has found and reported before it dies. */
    private static long firstSecond(AtomicReference<byte[]> checkpoint) {
        SourcedInstance instance = InstanceReader.read(INSTANCE);
        SolveListener listener = new SolveListener() {
            @Override
            public void progressed(SolveProgress progress) {}

            @Override
            public boolean stopRequested() {
                return false;
            }

            @Override
            public void checkpoint(byte[] bytes) {
                checkpoint.compareAndSet(null, bytes);
            }
        };
        MATCHER.solve(instance, SolveRequest.of(new Termination.Seconds(1), 1), listener);
        SolveRequest from =
                new SolveRequest(new Termination.Steps(1), 1, Optional.of(Objects.requireNonNull(checkpoint.get())));
        return MATCHER.solve(instance, from, SolveListener.silent()).points();
    }

    @Test
    void aCheckpointThatCannotBeUsedIsLeftOut() {
        RunStore store = store("damaged");
        Run run = queued(store, "damaged", 1, null);
        Instant now = bean(Clock.class).instant();
        Run held = Objects.requireNonNull(
                store.claim("dead", now, now.plusSeconds(60), 3).block(PATIENCE));
        byte[] noise = "noise".getBytes(StandardCharsets.UTF_8);
        Telemetry report = new Telemetry(new RunProgress(0.1, 1, 1, 1, 1), List.of(), new Binary(noise));
        assertThat(store.beat(lease(held), now.minusSeconds(1), report).block(PATIENCE))
                .isNotNull();
        worker(store, MATCHER::solve);
        assertThat(ended(store, run.id()).state()).isEqualTo(RunState.SOLVED);
    }

    @Test
    void aRunWithAStepLimitBeginsAgainSoThatItsMatchesStayReproducible() {
        RunStore store = store("steps");
        Run run = queued(store, "steps", null, 800L);
        Instant now = bean(Clock.class).instant();
        Run held = Objects.requireNonNull(
                store.claim("dead", now, now.plusSeconds(60), 3).block(PATIENCE));
        AtomicReference<byte[]> checkpoint = new AtomicReference<>();
        firstSecond(checkpoint);
        Telemetry report = new Telemetry(new RunProgress(1, 1, 1, 1, 1), List.of(), new Binary(checkpoint.get()));
        assertThat(store.beat(lease(held), now.minusSeconds(1), report).block(PATIENCE))
                .isNotNull();
        AtomicReference<SolveRequest> asked = new AtomicReference<>();
        worker(store, (instance, wanted, listener) -> {
            asked.set(wanted);
            return MATCHER.solve(instance, wanted, listener);
        });
        assertThat(ended(store, run.id()).state()).isEqualTo(RunState.SOLVED);
        SolveRequest request = Objects.requireNonNull(asked.get());
        assertThat(request.checkpoint()).isEmpty();
        assertThat(request.termination()).isEqualTo(new Termination.Steps(800));
    }

    @Test
    void aRunThatIsAskedToStopKeepsTheBestItHasFound() {
        RunStore store = store("stopped");
        Run run = queued(store, "stopped", 60, null);
        Runs runs = runs(store);
        worker(store, RunWorkerTest::waiting);
        awaitProgress(store, run.id());
        Run asked = Objects.requireNonNull(runs.stop(Caller.SYSTEM, run.id()).block(PATIENCE));
        assertThat(asked.stopRequested()).isTrue();
        Run stopped = ended(store, run.id());
        assertThat(stopped.state()).isEqualTo(RunState.STOPPED);
        assertThat(Objects.requireNonNull(stopped.outcome()).measures().placed())
                .isPositive();
        assertThat(runs.stop(Caller.SYSTEM, run.id()).block(PATIENCE)).isNull();
    }

    @Test
    void aRunThatWaitsStopsAtOnce() {
        RunStore store = store("waits");
        Run run = queued(store, "waits", 60, null);
        Runs runs = runs(store);
        Run stopped = Objects.requireNonNull(runs.stop(Caller.SYSTEM, run.id()).block(PATIENCE));
        assertThat(stopped.state()).isEqualTo(RunState.STOPPED);
        assertThat(stopped.outcome()).isNull();
    }

    @Test
    void aWorkerThatGoesDownLetsAnotherGoOnAtOnce() {
        RunStore store = store("leaves");
        Run run = queued(store, "leaves", 60, null);
        worker(store, RunWorkerTest::waiting);
        awaitProgress(store, run.id());
        Objects.requireNonNull(worker).stop();
        assertThat(Objects.requireNonNull(store.find(run.id()).block(PATIENCE)).state())
                .isEqualTo(RunState.SOLVING);
        worker(
                store,
                (instance, request, listener) ->
                        MATCHER.solve(instance, SolveRequest.of(new Termination.Steps(10), 1), listener));
        Run solved = ended(store, run.id());
        assertThat(solved.state()).isEqualTo(RunState.SOLVED);
        assertThat(solved.epoch()).isEqualTo(2);
    }

    @Test
    void aSolverThatFailsEndsTheRunInWordsWithoutInternals() {
        RunStore store = store("fails");
        Run run = queued(store, "fails", 60, null);
        worker(store, (instance, request, listener) -> {
            throw new IllegalStateException("secret internals");
        });
        Run failed = ended(store, run.id());
        assertThat(failed.state()).isEqualTo(RunState.FAILED);
        assertThat(failed.outcome()).isNull();
        assertThat(failed.failure())
                .contains("Nothing was changed")
                .contains("again")
                .doesNotContain("secret");
    }

    @Test
    void aSolverThatRunsOutOfMemoryEndsTheRunAndTheWorkerGoesOn() {
        RunStore store = store("memory");
        Run first = queued(store, "memory-first", 60, null);
        worker(store, (instance, request, listener) -> {
            if (request.termination() instanceof Termination.Seconds) {
                throw new OutOfMemoryError("simulated");
            }
            return MATCHER.solve(instance, request, listener);
        });
        assertThat(ended(store, first.id()).failure()).contains("memory");
        Run second = queued(store, "memory-second", null, 10L);
        assertThat(ended(store, second.id()).state()).isEqualTo(RunState.SOLVED);
    }

    @Test
    void aRunOverWhichWorkersKeepDyingFails() {
        RunStore store = store("hopeless");
        Run run = queued(store, "hopeless", 60, null);
        Instant now = bean(Clock.class).instant();
        for (int attempt = 0; attempt < QUICK.attempts(); attempt++) {
            assertThat(store.claim("dies", now, now.minusSeconds(1), QUICK.attempts())
                            .block(PATIENCE))
                    .isNotNull();
        }
        assertThat(store.claim("next", now, now.plusSeconds(60), QUICK.attempts())
                        .block(PATIENCE))
                .isNull();
        worker(store, MATCHER::solve);
        Run failed = ended(store, run.id());
        assertThat(failed.state()).isEqualTo(RunState.FAILED);
        assertThat(failed.failure()).contains("3 times");
    }

    @Test
    void whoWatchesSeesProgressAndTheEndAndNothingAfterwards() {
        RunStore store = store("watched");
        Run run = queued(store, "watched", 60, null);
        Runs runs = runs(store);
        worker(store, RunWorkerTest::waiting);
        awaitProgress(store, run.id());
        List<RunView> seen = runs.events(run.id())
                .doOnNext(view -> {
                    if (view.state() == RunState.SOLVING) {
                        runs.stop(Caller.SYSTEM, run.id()).subscribe();
                    }
                })
                .collectList()
                .block(PATIENCE);
        assertThat(seen).extracting(RunView::state).contains(RunState.SOLVING).endsWith(RunState.STOPPED);
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(Objects.requireNonNull(seen).get(0).progress()).isNotNull();
    }
}
