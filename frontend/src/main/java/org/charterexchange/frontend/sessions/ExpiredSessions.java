package org.charterexchange.frontend.sessions;

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
public final class ExpiredSessions {
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);
    private static final String IDENTITY =
            WebSessionServerSecurityContextRepository.DEFAULT_SPRING_SECURITY_CONTEXT_ATTR_NAME;
    private static final String TOKEN = WebSessionServerCsrfTokenRepository.class.getName() + ".CSRF_TOKEN";

    private final Map<String, Watched> watched = new ConcurrentHashMap<>();
    private final Map<String, ExpiredSession> expired = new ConcurrentHashMap<>();
    private final Duration kept;
    private final Clock clock;
    private volatile Instant nextSweep;

    /**
     * A session that has ended.
     *
     * @param token what its forms carried
     */
    public record ExpiredSession(OidcIdentity person, String token, Instant since) {}

    private record Watched(WebSession session, OidcIdentity person, String token) {}

    ExpiredSessions(SessionSettings settings, Clock clock) {
        this.kept = settings.drafts();
        this.clock = clock;
        this.nextSweep = clock.instant().plus(BETWEEN_SWEEPS);
    }

    /**
     * Notes whose session it is while that can be read: the store clears a session when it ends. Asked at the end of a
     * request too, since signing in gives a session another id, and since one that was ended meanwhile is not to be kept.
     */
    void watch(WebSession session) {
        if (session.isExpired()) {
            watched.values().removeIf(each -> each.session() == session);
        } else if (session.getAttribute(IDENTITY) instanceof SecurityContext identity
                && session.getAttribute(TOKEN) instanceof CsrfToken token) {
            OidcIdentity.of(identity.getAuthentication())
                    .ifPresent(person -> watched.put(session.getId(), new Watched(session, person, token.getToken())));
        }
        sweep();
    }

    /** Notes that a session has ended, where it was alive before; by whichever of its ids, since a browser may lag behind. */
    void ended(String id) {
        @Nullable Watched known = watched.get(id);
        if (known != null && known.session().isExpired()) {
            remember(id, known);
        }
    }

    /** Notes that a session has ended although it was used. */
    void tooOld(WebSession session) {
        @Nullable Watched known = watched.get(session.getId());
        if (known != null) {
            remember(session.getId(), known);
        }
    }

    /** Returns whose session it was; empty where it ended too long ago, or was never anybody's. */
    public Optional<ExpiredSession> of(String id) {
        return Optional.ofNullable(expired.get(id)).filter(this::recent);
    }

    private void remember(String id, Watched known) {
        watched.remove(id);
        expired.put(id, new ExpiredSession(known.person(), known.token(), clock.instant()));
    }

    /** Sessions end without anybody asking for them again, and what is remembered of them ends too. */
    private void sweep() {
        Instant now = clock.instant();
        if (now.isBefore(nextSweep)) {
            return;
        }
        nextSweep = now.plus(BETWEEN_SWEEPS);
        watched.keySet().forEach(this::ended);
        expired.values().removeIf(each -> !recent(each));
    }

    private boolean recent(ExpiredSession each) {
        return clock.instant().isBefore(each.since().plus(kept));
    }
}
