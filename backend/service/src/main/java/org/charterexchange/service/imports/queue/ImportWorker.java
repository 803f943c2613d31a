package org.charterexchange.service.imports.queue;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.charterexchange.service.storage.Ids;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Imports accepted files apart from the requests that brought them, in their order and so many at once. A worker that goes
 * down lets go of its files; one that dies loses them when its lease runs out, in seconds.
 */
@Component
public class ImportWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ImportBatches batches;
    private final ImportWork work;
    private final ImportSettings settings;
    private final Clock clock;
    private final String name;
    private final Map<ImportLease, Disposable.Swap> atWork = new ConcurrentHashMap<>();
    private final Sinks.Many<Long> calls = Sinks.many().multicast().directBestEffort();
    private @Nullable Disposable looking;

    ImportWorker(ImportBatches batches, ImportWork work, ImportSettings settings, Clock clock, Ids ids) {
        this.batches = batches;
        this.work = work;
        this.settings = settings;
        this.clock = clock;
        this.name = "importer-" + ids.fresh();
    }

    @Override
    public synchronized void start() {
        if (settings.atOnce() > 0 && looking == null) {
            looking = Flux.merge(Flux.interval(Duration.ZERO, settings.poll()), calls.asFlux())
                    .onBackpressureLatest()
                    .concatMap(call -> look().onErrorResume(ImportWorker::logged), 1)
                    .subscribe();
        }
    }

    /** Looks for a file at once, not only with the next look. */
    public void call() {
        calls.tryEmitNext(0L);
    }

    /** Takes files while there are any and fewer than may be are at work. */
    private Mono<Void> look() {
        Mono<ImportBatch> next = Mono.defer(() -> atWork.size() < settings.atOnce()
                        ? batches.claim(name, clock.instant().plus(settings.lease()))
                        : Mono.empty())
                .doOnNext(this::begin);
        return next.expand(begun -> next).then();
    }

    private void begin(ImportBatch batch) {
        ImportLease lease = new ImportLease(batch.id(), name, batch.hold().epoch());
        Disposable.Swap running = Disposables.swap();
        atWork.put(lease, running);
        running.update(work.apply(batch, lease)
                .takeUntilOther(lost(lease))
                .onErrorResume(LeaseLostException.class, ImportWorker::logged)
                .onErrorResume(failure -> failed(batch, lease, failure))
                .onErrorResume(ImportWorker::logged)
                .doFinally(end -> {
                    atWork.remove(lease);
                    call();
                })
                .subscribe());
    }

    /** Emits once another worker has the file; until then the lease is renewed. */
    private Mono<Boolean> lost(ImportLease lease) {
        return Flux.interval(settings.lease().dividedBy(4))
                .onBackpressureDrop()
                .concatMap(
                        beat -> batches.renew(lease, clock.instant().plus(settings.lease()))
                                .onErrorReturn(true),
                        1)
                .filter(held -> !held)
                .next();
    }

    private Mono<Void> failed(ImportBatch batch, ImportLease lease, Throwable failure) {
        Duration wait = settings.retry().after(batch.hold().failures());
        LOG.warn("Import {} waits {} for the next attempt", batch.id(), wait, failure);
        return batches.fail(lease, wait);
    }

    private static Mono<Void> logged(Throwable failure) {
        LOG.warn("A worker goes on after a failure: {}", failure.toString());
        return Mono.empty();
    }

    @Override
    public synchronized void stop() {
        if (looking != null) {
            looking.dispose();
            looking = null;
            Flux.fromIterable(atWork.entrySet())
                    .doOnNext(each -> each.getValue().dispose())
                    .flatMap(each -> batches.release(each.getKey()).onErrorResume(ImportWorker::logged))
                    .then()
                    .timeout(PATIENCE, Mono.empty())
                    .block();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return looking != null;
    }
}
