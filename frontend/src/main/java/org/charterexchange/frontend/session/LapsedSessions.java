package org.charterexchange.frontend.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.WebSessionServerCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.WebSession;

/**
 * Whose session a cookie was, for a while after it has ended by itself: enough to keep what they had typed, and nothing
 * that could sign anybody in. Of a session that somebody ended nothing is kept.
 */
@Component
final class LapsedSessions {
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);
    private static final String IDENTITY =
            WebSessionServerSecurityContextRepository.DEFAULT_SPRING_SECURITY_CONTEXT_ATTR_NAME;
    private static final String TOKEN = WebSessionServerCsrfTokenRepository.class.getName() + ".CSRF_TOKEN";

    private final Map<String, WebSession> watched = new ConcurrentHashMap<>();
    private final Map<String, Lapsed> lapsed = new ConcurrentHashMap<>();
    private final Duration kept;
    private final Clock clock;
    private volatile Instant nextSweep;

    /**
     * A session that has ended.
     *
     * @param token what its forms carried
     */
    record Lapsed(Person person, String token, Instant since) {}

    LapsedSessions(SessionSettings settings, Clock clock) {
        this.kept = settings.drafts();
        this.clock = clock;
        this.nextSweep = clock.instant().plus(BETWEEN_SWEEPS);
    }

    /** Notes that a session is alive; also at the end of a request, since signing in gives it another id. */
    void watch(WebSession session) {
        if (session.isStarted() && !session.isExpired()) {
            watched.put(session.getId(), session);
        }
        sweep();
    }

    /** Notes that a session has ended, where it was alive before. */
    void ended(String id) {
        @Nullable WebSession session = watched.remove(id);
        if (session != null && session.getId().equals(id)) {
            remember(id, session);
        }
    }

    /** Returns whose session it was; empty where it ended too long ago, or was never anybody's. */
    Optional<Lapsed> of(String id) {
        return Optional.ofNullable(lapsed.get(id)).filter(this::recent);
    }

    private void remember(String id, WebSession session) {
        if (session.getAttribute(IDENTITY) instanceof SecurityContext identity
                && session.getAttribute(TOKEN) instanceof CsrfToken token) {
            Person.of(identity.getAuthentication())
                    .ifPresent(person -> lapsed.put(id, new Lapsed(person, token.getToken(), clock.instant())));
        }
    }

    /** Sessions end without anybody asking for them again, and what is remembered of them ends too. */
    private void sweep() {
        Instant now = clock.instant();
        if (now.isBefore(nextSweep)) {
            return;
        }
        nextSweep = now.plus(BETWEEN_SWEEPS);
        watched.forEach((id, session) -> {
            if (session.isExpired() || !session.getId().equals(id)) {
                ended(id);
            }
        });
        lapsed.values().removeIf(each -> !recent(each));
    }

    private boolean recent(Lapsed each) {
        return clock.instant().isBefore(each.since().plus(kept));
    }
}
