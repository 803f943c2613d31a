package org.charterexchange.service.privacy;

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
 * Completes erasures that a crash or a waiting audit entry left, and sees to the day's removals.
 */
@Component
class PrivacyUpkeep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PrivacyUpkeep.class);
    private static final Duration OFTEN = Duration.ofSeconds(10);
    private static final Duration SELDOM = Duration.ofMinutes(15);

    private final ErasureExecution execution;
    private final Retention retention;
    private @Nullable Disposable running;

    PrivacyUpkeep(ErasureExecution execution, Retention retention) {
        this.execution = execution;
        this.retention = retention;
    }

    @Override
    public synchronized void start() {
        Flux<Void> erasures = Flux.interval(OFTEN)
                .onBackpressureDrop()
                .concatMap(tick -> logged("Erasures", execution.carryOut().then()), 1);
        Flux<Void> removing = Flux.interval(Duration.ofMinutes(1), SELDOM)
                .onBackpressureDrop()
                .concatMap(tick -> logged("Retention", retention.daily().then()), 1);
        running = Flux.merge(erasures, removing).subscribe();
    }

    private static Mono<Void> logged(String what, Mono<Void> work) {
        return work.onErrorResume(failure -> {
            LOG.warn("{} wait for the next attempt", what, failure);
            return Mono.empty();
        });
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
