package org.charterexchange.service.refusals;

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
 * Records each hour, and when the service stops, what was only counted.
 */
@Component
class RefusalUpkeep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalUpkeep.class);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RefusedRequests refusedRequests;
    private @Nullable Disposable running;

    RefusalUpkeep(RefusedRequests refusedRequests) {
        this.refusedRequests = refusedRequests;
    }

    @Override
    public synchronized void start() {
        running = Flux.interval(HOUR)
                .onBackpressureDrop()
                .concatMap(hour -> refusedRequests.settle().onErrorResume(RefusalUpkeep::logged))
                .subscribe();
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.dispose();
            running = null;
            refusedRequests.settle().onErrorResume(RefusalUpkeep::logged).block(PATIENCE);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    private static Mono<Void> logged(Throwable failure) {
        LOG.error("The counts of further refusals could not be recorded", failure);
        return Mono.empty();
    }
}
