package org.charterexchange.service.imports.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.types.Binary;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.imports.ImportKind;
import org.charterexchange.contract.imports.ImportState;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.audit.AuditedCollections;
import org.charterexchange.service.audit.BulkUpsert.Counts;
import org.charterexchange.service.imports.queue.ImportBatch.Progress;
import org.charterexchange.service.storage.Ids;
import org.charterexchange.service.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Workers on a line of their own, in the store that the service itself uses. */
class ImportQueueTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Caller PROGRAMME = new Caller("p", "Pat", Set.of(Role.PROGRAMME), null, null, null);
    private static final Counts NOTHING = new Counts(0, 0, 0);

    private final List<ImportWorker> workers = new ArrayList<>();

    @AfterEach
    void stopWorkers() {
        workers.forEach(ImportWorker::stop);
    }

    @Test
    void filesAreImportedInTheirOrderAndNoMoreThanSoManyAtOnce() {
        ImportBatches line = line("order");
        List<String> sent = Objects.requireNonNull(Flux.range(0, 5)
                .concatMap(i -> accept(line, Set.of()))
                .map(ImportBatch::id)
                .collectList()
                .block(PATIENCE));
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<String> begun = new CopyOnWriteArrayList<>();
        worker(
                line,
                2,
                (batch, lease) -> Mono.defer(() -> {
                    begun.add(batch.id());
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    return line.renew(lease, bean(Clock.class).instant().plusSeconds(60))
                            .then(Mono.fromRunnable(now::decrementAndGet))
                            .then(line.finish(lease, batch, Progress.NONE));
                }));

        sent.forEach(id -> await(line, id, ImportState.DONE));

        assertThat(begun).containsExactlyElementsOf(sent);
        assertThat(most.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void anotherWorkerGoesOnWhereOneDiedAndNothingLateIsWritten() {
        ImportBatches line = line("takeover");
        String id = accepted(line, Set.of());
        Clock clock = bean(Clock.class);
        ImportBatch first = Objects.requireNonNull(
                line.claim("dies", clock.instant().plusMillis(1)).block(PATIENCE));
        ImportLease dead = new ImportLease(id, "dies", first.hold().epoch());
        Counts piece = new Counts(3, 0, 0);
        line.proceed(dead, Progress.NONE.beginning(piece)).block(PATIENCE);
        List<Progress> from = new CopyOnWriteArrayList<>();
        worker(line, 1, (batch, lease) -> {
            from.add(batch.progress());
            return line.finish(lease, batch, batch.progress().past(3));
        });

        await(line, id, ImportState.DONE);

        assertThat(from).containsExactly(Progress.NONE.beginning(piece));
        assertThat(line.find(id).map(ImportBatch::progress).block(PATIENCE)).isEqualTo(new Progress(3, piece, null));
        assertThatThrownBy(() ->
                        line.proceed(dead, Progress.NONE.beginning(NOTHING)).block(PATIENCE))
                .isInstanceOf(LeaseLostException.class);
        line.fail(dead, Duration.ZERO).block(PATIENCE);
        assertThat(state(line, id)).isEqualTo(ImportState.DONE);
    }

    @Test
    void aFileThatFailsIsTriedAgainAndKeepsNoOtherWaiting() {
        ImportBatches line = line("failing");
        String bad = accepted(line, Set.of());
        String good = accepted(line, Set.of());
        AtomicInteger tries = new AtomicInteger();
        worker(line, 1, (batch, lease) -> {
            if (batch.id().equals(bad) && tries.incrementAndGet() <= 2) {
                return Mono.error(new IllegalStateException("simulated"));
            }
            return line.finish(lease, batch, Progress.NONE);
        });

        await(line, good, ImportState.DONE);
        await(line, bad, ImportState.DONE);

        assertThat(line.find(bad).map(batch -> batch.hold().failures()).block(PATIENCE))
                .isEqualTo(2);
    }

    @Test
    void aWorkerThatGoesDownLetsAnotherGoOnAtOnce() {
        ImportBatches line = line("leaves");
        String id = accepted(line, Set.of());
        ImportWorker leaving = worker(line, 1, (batch, lease) -> Mono.never());
        await(line, id, ImportState.WORKING);
        leaving.stop();
        assertThat(state(line, id)).isEqualTo(ImportState.WAITING);
        worker(line, 1, (batch, lease) -> line.finish(lease, batch, Progress.NONE));
        await(line, id, ImportState.DONE);
        assertThat(line.find(id).map(batch -> batch.hold().failures()).block(PATIENCE))
                .isZero();
    }

    @Test
    void aFileThatIsNotDoneConcernsItsOwnRoundsAlone() {
        ImportBatches line = line("rounds");
        accepted(line, Set.of("one-round"));
        accepted(line, Set.of());
        assertThat(line.pending("one-round").block(PATIENCE)).isTrue();
        assertThat(line.pending("another-round").block(PATIENCE)).isFalse();
    }

    private ImportBatches line(String name) {
        return new ImportBatches(
                bean(ReactiveMongoTemplate.class),
                "imports-" + name,
                bean(AuditedCollections.class),
                bean(AuditEntries.class),
                bean(Ids.class),
                bean(Clock.class));
    }

    private ImportWorker worker(ImportBatches line, int atOnce, ImportWork work) {
        ImportSettings settings = new ImportSettings(
                atOnce,
                Duration.ZERO,
                Duration.ofMillis(50),
                Duration.ofSeconds(20),
                new ImportSettings.Retry(Duration.ofMillis(50), Duration.ofMillis(100)));
        ImportWorker made = new ImportWorker(line, work, settings, bean(Clock.class), bean(Ids.class));
        made.start();
        workers.add(made);
        return made;
    }

    private static Mono<ImportBatch> accept(ImportBatches line, Set<String> rounds) {
        return line.accept(
                PROGRAMME, new Upload(ImportKind.CANDIDATES, false, null, new Binary(new byte[] {1})), 3, rounds);
    }

    private static String accepted(ImportBatches line, Set<String> rounds) {
        return Objects.requireNonNull(accept(line, rounds).block(PATIENCE)).id();
    }

    private ImportState state(ImportBatches line, String id) {
        return Objects.requireNonNull(line.find(id).block(PATIENCE))
                .stateAt(bean(Clock.class).instant());
    }

    private void await(ImportBatches line, String id, ImportState state) {
        Flux.interval(Duration.ofMillis(20))
                .onBackpressureDrop()
                .concatMap(tick -> line.find(id))
                .takeUntil(batch -> batch.stateAt(bean(Clock.class).instant()) == state)
                .blockLast(PATIENCE);
    }
}
