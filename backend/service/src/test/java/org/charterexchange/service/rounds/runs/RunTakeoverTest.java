package org.charterexchange.service.rounds.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.types.Binary;
import org.charterexchange.contract.rounds.RunProgress;
import org.charterexchange.contract.rounds.RunState;
import org.charterexchange.matching.SolveListener;
import org.charterexchange.matching.SolveProgress;
import org.charterexchange.matching.SolveRequest;
import org.charterexchange.matching.Termination;
import org.charterexchange.matching.instance.SourcedInstance;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A run goes from one worker to another, and never to two at once. */
class RunTakeoverTest extends RunQueueTest {

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
        WatchedRun watched = Objects.requireNonNull(store.watched(run.id()).block(PATIENCE));
        assertThat(watched.run().state()).isEqualTo(RunState.SOLVING);
        assertThat(watched.view(Locale.UK).progress()).isNull();
        assertThat(store.end(lease(second), found -> found.ended(RunStep.FAIL, now, null, RunFailure.abandoned(1)))
                        .block(PATIENCE))
                .isNotNull();
    }

    @Test
    void aWorkerWhoseRunWasTakenOverStopsAndKeepsNothing() {
        RunStore store = store("taken");
        Run run = queued(store, "taken", 60, null);
        worker(store, RunQueueTest::waiting);
        awaitProgress(store, run.id());
        Run held = Objects.requireNonNull(store.find(run.id()).block(PATIENCE));
        bean(ReactiveMongoTemplate.class)
                .getCollection("runs-taken")
                .flatMap(runs -> Mono.from(runs.updateOne(
                        Filters.eq("_id", run.id()),
                        Updates.combine(Updates.set("owner", "another"), Updates.inc("epoch", 1L)))))
                .block(PATIENCE);
        stopTheWorker();
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
        assertThat(solved.state()).as("%s", solved.failureReason()).isEqualTo(RunState.SOLVED);
        assertThat(solved.epoch()).isEqualTo(2);
        SolveRequest request = Objects.requireNonNull(asked.get());
        assertThat(request.checkpoint()).hasValue(checkpoint.get());
        assertThat(request.termination()).isEqualTo(new Termination.Seconds(1));
        assertThat(Objects.requireNonNull(solved.outcome()).measures().points()).isGreaterThanOrEqualTo(points);
        WatchedRun watched = Objects.requireNonNull(store.watched(run.id()).block(PATIENCE));
        assertThat(watched.view(Locale.UK).history().get(0)).isEqualTo(progress);
        assertThat(Objects.requireNonNull(watched.view(Locale.UK).progress()).seconds())
                .isGreaterThanOrEqualTo(2);
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
    void aWorkerThatGoesDownLetsAnotherGoOnAtOnce() {
        RunStore store = store("leaves");
        Run run = queued(store, "leaves", 60, null);
        worker(store, RunQueueTest::waiting);
        awaitProgress(store, run.id());
        stopTheWorker();
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
        assertThat(failed.failureReason()).isEqualTo(RunFailure.abandoned(3));
    }

    @Test
    void workersThatLetGoOfARunAreNoneThatFellSilent() {
        RunStore store = store("restarts");
        queued(store, "restarts", 60, null);
        Instant now = bean(Clock.class).instant();
        for (int restart = 0; restart < 2 * QUICK.attempts(); restart++) {
            Run held = Objects.requireNonNull(store.claim("restarted", now, now.plusSeconds(60), QUICK.attempts())
                    .block(PATIENCE));
            assertThat(held.silences()).isZero();
            store.release(lease(held), now).block(PATIENCE);
            assertThat(store.failAbandoned(now, QUICK.attempts(), RunFailure.abandoned(QUICK.attempts()))
                            .collectList()
                            .block(PATIENCE))
                    .isEmpty();
        }
        for (int silence = 0; silence < QUICK.attempts(); silence++) {
            assertThat(store.claim("dies", now, now.minusSeconds(1), QUICK.attempts())
                            .block(PATIENCE))
                    .isNotNull();
        }
        assertThat(store.failAbandoned(now, QUICK.attempts(), RunFailure.abandoned(QUICK.attempts()))
                        .collectList()
                        .block(PATIENCE))
                .hasSize(1);
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
}
