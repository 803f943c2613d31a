package org.charterexchange.service.upkeep;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Does one piece of work at an interval from the start of the service to its end. Work that takes longer than the interval is
 * not overtaken: what would have begun meanwhile is left out. Work that fails is logged and begun again at the next interval.
 */
public final class Periodically implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Periodically.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final Duration delay;
    private final Duration interval;
    private final Supplier<Mono<?>> work;
    private final boolean onceMore;
    private final Scheduler timer;
    private @Nullable Disposable running;

    private Periodically(
            String name, Duration delay, Duration interval, Supplier<Mono<?>> work, boolean onceMore, Scheduler timer) {
        this.name = name;
        this.delay = delay;
        this.interval = interval;
        this.work = work;
        this.onceMore = onceMore;
        this.timer = timer;
    }

    /**
     * Work that begins for the first time once an interval has passed.
     *
     * @param name what waits for the next time where the work fails, as the log says it
     * @param work makes the work; nothing before it is asked for
     */
    public static Periodically every(Duration interval, String name, Supplier<Mono<?>> work) {
        return new Periodically(name, interval, interval, work, false, Schedulers.parallel());
    }

    /** The same that begins after another delay. */
    public Periodically firstAfter(Duration another) {
        return new Periodically(name, another, interval, work, onceMore, timer);
    }

    /** The same that is done once more when the service stops. */
    public Periodically andWhenStopping() {
        return new Periodically(name, delay, interval, work, true, timer);
    }

    /** The same by another clock. */
    Periodically on(Scheduler another) {
        return new Periodically(name, delay, interval, work, onceMore, another);
    }

    @Override
    public synchronized void start() {
        running = Flux.interval(delay, interval, timer)
                .onBackpressureDrop()
                .concatMap(tick -> done(), 1)
                .subscribe();
    }

    private Mono<?> done() {
        return Mono.defer(work).onErrorResume(failure -> {
            LOG.warn("{} wait for the next attempt", name, failure);
            return Mono.empty();
        });
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.dispose();
            running = null;
            if (onceMore) {
                done().block(PATIENCE);
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }
}
