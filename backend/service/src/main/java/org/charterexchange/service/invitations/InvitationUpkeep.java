package org.charterexchange.service.invitations;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sends e-mails that wait, and makes those members who accepted before a crash.
 */
@Component
class InvitationUpkeep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InvitationUpkeep.class);

    private final MailOutbox outbox;
    private final Acceptances acceptances;
    private final InvitationSettings settings;
    private @Nullable Disposable running;

    InvitationUpkeep(MailOutbox outbox, Acceptances acceptances, InvitationSettings settings) {
        this.outbox = outbox;
        this.acceptances = acceptances;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        running = Flux.interval(settings.poll())
                .onBackpressureDrop()
                .concatMap(tick -> part(outbox.send()).then(part(acceptances.settleAll())), 1)
                .subscribe();
    }

    private static Mono<Void> part(Mono<Void> work) {
        return work.onErrorResume(failure -> {
            LOG.warn("Invitations wait for the next attempt", failure);
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
