package org.charterexchange.frontend.sessions;

import java.time.Clock;
import org.springframework.web.server.WebSession;
import org.springframework.web.server.session.InMemoryWebSessionStore;
import reactor.core.publisher.Mono;

/** Keeps sessions in memory, each until nothing was asked for too long or until it is too old. */
final class ExpiringSessions extends InMemoryWebSessionStore {
    private static final int MOST = 100_000;

    private final SessionSettings settings;
    private final ExpiredSessions expired;

    ExpiringSessions(SessionSettings settings, ExpiredSessions expired, Clock clock) {
        this.settings = settings;
        this.expired = expired;
        setMaxSessions(MOST);
        setClock(clock);
    }

    @Override
    public Mono<WebSession> createWebSession() {
        return super.createWebSession().doOnNext(session -> session.setMaxIdleTime(settings.idle()));
    }

    @Override
    public Mono<WebSession> retrieveSession(String id) {
        return super.retrieveSession(id)
                .flatMap(session -> tooOld(session) ? end(session) : Mono.just(session))
                .doOnNext(expired::watch)
                .switchIfEmpty(Mono.fromRunnable(() -> expired.ended(id)));
    }

    private boolean tooOld(WebSession session) {
        return !getClock().instant().isBefore(session.getCreationTime().plus(settings.absolute()));
    }

    private Mono<WebSession> end(WebSession session) {
        expired.tooOld(session);
        return removeSession(session.getId()).then(Mono.empty());
    }
}
