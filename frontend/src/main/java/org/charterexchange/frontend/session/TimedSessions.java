package org.charterexchange.frontend.session;

import java.time.Clock;
import org.springframework.web.server.WebSession;
import org.springframework.web.server.session.InMemoryWebSessionStore;
import reactor.core.publisher.Mono;

/** Keeps sessions in memory, each until nothing was asked for too long or until it is too old. */
final class TimedSessions extends InMemoryWebSessionStore {
    private static final int MOST = 100_000;

    private final SessionSettings settings;
    private final LapsedSessions lapsed;

    TimedSessions(SessionSettings settings, LapsedSessions lapsed, Clock clock) {
        this.settings = settings;
        this.lapsed = lapsed;
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
                .doOnNext(lapsed::watch)
                .switchIfEmpty(Mono.fromRunnable(() -> lapsed.ended(id)));
    }

    private boolean tooOld(WebSession session) {
        return !getClock().instant().isBefore(session.getCreationTime().plus(settings.absolute()));
    }

    private Mono<WebSession> end(WebSession session) {
        lapsed.tooOld(session);
        return removeSession(session.getId()).then(Mono.empty());
    }
}
