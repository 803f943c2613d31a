package org.charterexchange.frontend.session;

import java.time.Duration;
import org.springframework.web.server.WebSession;
import org.springframework.web.server.session.InMemoryWebSessionStore;
import reactor.core.publisher.Mono;

/** Keeps sessions in memory, each until nothing was asked for so long. */
final class IdleSessions extends InMemoryWebSessionStore {
    private static final int MOST = 100_000;
    private final Duration idle;

    IdleSessions(Duration idle) {
        this.idle = idle;
        setMaxSessions(MOST);
    }

    @Override
    public Mono<WebSession> createWebSession() {
        return super.createWebSession().doOnNext(session -> session.setMaxIdleTime(idle));
    }
}
