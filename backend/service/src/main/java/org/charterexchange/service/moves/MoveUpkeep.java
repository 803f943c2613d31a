package org.charterexchange.service.moves;

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
 * Completes moves that a crash left half done.
 */
@Component
class MoveUpkeep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MoveUpkeep.class);
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final Moves moves;
    private @Nullable Disposable running;

    MoveUpkeep(Moves moves) {
        this.moves = moves;
    }

    @Override
    public synchronized void start() {
        running = Flux.interval(EVERY)
                .onBackpressureDrop()
                .concatMap(tick -> logged(moves.settleAll()), 1)
                .subscribe();
    }

    private static Mono<Void> logged(Mono<Void> work) {
        return work.onErrorResume(failure -> {
            LOG.warn("Moves wait for the next attempt", failure);
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
