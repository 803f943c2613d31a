package org.charterexchange.service.rounds.runs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.charterexchange.service.storage.Ids;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Claims runs by lease and solves them, reporting as it goes. A worker that goes down lets go of its runs; one that dies
 * loses them when its lease runs out, and what it still writes then is refused by the epoch.
 */
@Component
class RunWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int IDLE_SECONDS = 60;

    private final RunStore store;
    private final RunSolving solving;
    private final RunSettings settings;
    private final List<RunEndListener> listeners;
    private final Clock clock;
    private final String name;
    private final Set<RunInProgress> atWork = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Scheduler> solvers = new AtomicReference<>();
    private @Nullable Disposable polling;

    RunWorker(
            RunStore store,
            RunSolving solving,
            RunSettings settings,
            List<RunEndListener> listeners,
            Clock clock,
            Ids ids) {
        this.store = store;
        this.solving = solving;
        this.settings = settings;
        this.listeners = List.copyOf(listeners);
        this.clock = clock;
        this.name = "worker-" + ids.fresh();
    }

    @Override
    public synchronized void start() {
        if (settings.workers() == 0 || polling != null) {
            return;
        }
        Scheduler threads =
                Schedulers.newBoundedElastic(settings.workers(), settings.workers(), "solver", IDLE_SECONDS, true);
        solvers.set(threads);
        polling = Flux.interval(settings.poll())
                .onBackpressureDrop()
                .concatMap(tick -> look(threads).onErrorResume(RunWorker::logged), 1)
                .subscribe();
    }

    /** Looks for a run where a thread is free, and begins it. */
    private Mono<Void> look(Scheduler threads) {
        if (atWork.size() >= settings.workers()) {
            return Mono.empty();
        }
        Instant now = clock.instant();
        int attempts = settings.attempts();
        return store.failAbandoned(now, attempts, RunFailure.abandoned(attempts))
                .concatMap(this::tell)
                .then(store.claim(name, now, now.plus(settings.lease()), attempts))
                .flatMap(run ->
                        store.telemetry(run.id()).map(before -> new RunInProgress(run, name, before, clock.instant())))
                .doOnNext(work -> begin(work, threads))
                .then();
    }

    private void begin(RunInProgress work, Scheduler threads) {
        LOG.info("Run {} begins, lease {}", work.run().id(), work.run().epoch());
        atWork.add(work);
        Disposable beats = Flux.interval(settings.beat())
                .onBackpressureDrop()
                .concatMap(tick -> beat(work).onErrorResume(RunWorker::logged), 1)
                .subscribe();
        solving.solve(work, threads)
                .flatMap(solved -> finish(work, solved))
                .onErrorResume(failure -> fail(work, failure))
                .onErrorResume(RunWorker::logged)
                .doFinally(done -> {
                    beats.dispose();
                    atWork.remove(work);
                })
                .subscribe();
    }

    /** Reports and renews the lease where that is due, and hears whether the run is to stop. */
    private Mono<Void> beat(RunInProgress work) {
        Instant now = clock.instant();
        Mono<Run> seen =
                work.isReportDue(now, settings.lease().dividedBy(4)) ? report(work, now) : store.held(work.lease());
        return seen.switchIfEmpty(Mono.fromRunnable(work::lose))
                .filter(Run::stopRequested)
                .doOnNext(run -> work.askToStop())
                .then();
    }

    private Mono<Run> report(RunInProgress work, Instant now) {
        Telemetry news = work.report();
        return store.beat(work.lease(), now.plus(settings.lease()), news)
                .doOnNext(held -> work.reported(news, clock.instant()));
    }

    /** Keeps what was found, however long the store does not answer: another worker would have to find it again. */
    private Mono<Void> finish(RunInProgress work, RunSolving.Solved solved) {
        if (work.isLost()) {
            LOG.warn(
                    "Run {} was taken over; what lease {} found is dropped",
                    work.run().id(),
                    work.run().epoch());
            return Mono.empty();
        }
        boolean leavesIt = work.isLeaving() && !work.isAskedToStop();
        return Mono.defer(() -> report(work, clock.instant()))
                .then(Mono.defer(() -> leavesIt ? release(work) : keep(work, solved)))
                .retryWhen(StoreRetry.whileHeld(work))
                .flatMap(this::tell);
    }

    private Mono<Run> keep(RunInProgress work, RunSolving.Solved solved) {
        RunStep step = work.isAskedToStop() ? RunStep.STOP : RunStep.SOLVE;
        return solving.keep(work, solved)
                .flatMap(outcome -> store.end(work.lease(), run -> run.ended(step, clock.instant(), outcome, null))
                        .switchIfEmpty(Mono.defer(() -> keptAlready(work, outcome))))
                .doOnNext(run -> LOG.info("Run {} has ended: {}", run.id(), run.state()));
    }

    /** The run, where this very outcome ended it and only the answer was lost; else another worker has it. */
    private Mono<Run> keptAlready(RunInProgress work, Run.Outcome outcome) {
        return store.find(work.run().id())
                .filter(run -> run.outcome() != null
                        && outcome.result().equals(run.outcome().result()))
                .switchIfEmpty(Mono.defer(() -> solving.forget(outcome).then(Mono.empty())));
    }

    private Mono<Run> release(RunInProgress work) {
        return store.release(work.lease(), clock.instant()).then(Mono.empty());
    }

    /** A store that does not answer says nothing about the run: another worker goes on from the checkpoint. */
    private Mono<Void> fail(RunInProgress work, Throwable failure) {
        if (StoreRetry.isOfStore(failure)) {
            LOG.warn("Run {} is left to another worker", work.run().id(), failure);
            return release(work).then();
        }
        LOG.error("Run {} failed", work.run().id(), failure);
        RunFailure reason = RunFailure.of(failure);
        return store.end(work.lease(), run -> run.ended(RunStep.FAIL, clock.instant(), null, reason))
                .retryWhen(StoreRetry.whileHeld(work))
                .flatMap(this::tell);
    }

    /** The end stands whatever becomes of this: whoever fails to hear it finds it. */
    private Mono<Void> tell(Run ended) {
        return Flux.fromIterable(listeners)
                .concatMap(listener -> listener.ended(ended).onErrorResume(RunWorker::logged))
                .then();
    }

    private static Mono<Void> logged(Throwable failure) {
        LOG.warn("A worker goes on after a failure: {}", failure.toString());
        return Mono.empty();
    }

    @Override
    public synchronized void stop() {
        if (polling == null) {
            return;
        }
        polling.dispose();
        polling = null;
        atWork.forEach(RunInProgress::leave);
        Flux.interval(Duration.ofMillis(20))
                .takeUntil(tick -> atWork.isEmpty())
                .then()
                .timeout(PATIENCE, Mono.empty())
                .block();
        Scheduler threads = solvers.getAndSet(null);
        if (threads != null) {
            threads.dispose();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return polling != null;
    }
}
