package org.charterexchange.service.idempotency;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Forgets keys past their time, hourly.
 */
@Component
class IdempotencyKeyUpkeep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyKeyUpkeep.class);

    private final IdempotencyKeyStore keys;
    private @Nullable Disposable running;

    IdempotencyKeyUpkeep(IdempotencyKeyStore keys) {
        this.keys = keys;
    }

    @Override
    public synchronized void start() {
        running = Flux.interval(Duration.ofMinutes(1), Duration.ofHours(1))
                .onBackpressureDrop()
                .concatMap(hour -> keys.purge().onErrorResume(failure -> {
                    LOG.warn("Old idempotency keys wait for the next attempt", failure);
                    return Mono.empty();
                }))
                .subscribe();
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.dispose();
            running = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }
}
