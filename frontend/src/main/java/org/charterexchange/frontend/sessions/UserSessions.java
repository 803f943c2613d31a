package org.charterexchange.frontend.sessions;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The sessions of one person: where they are signed in, and the end of those elsewhere. */
@Component
final class UserSessions {
    private static final String IDENTITY =
            WebSessionServerSecurityContextRepository.DEFAULT_SPRING_SECURITY_CONTEXT_ATTR_NAME;

    private final ExpiringSessions sessions;
    private final ExpiredSessions expired;

    UserSessions(ExpiringSessions sessions, ExpiredSessions expired) {
        this.sessions = sessions;
        this.expired = expired;
    }

    /**
     * One of a person's sessions.
     *
     * @param here whether it is the one that asks
     */
    record UserSession(boolean here, Instant since, Instant lastUsed) {}

    /** Returns those that last, the one that asks first, then the one that was used last. */
    List<UserSession> of(OidcIdentity person, String here) {
        return those(person)
                .map(session -> new UserSession(
                        session.getId().equals(here), session.getCreationTime(), session.getLastAccessTime()))
                .sorted(Comparator.comparing(UserSession::here)
                        .reversed()
                        .thenComparing(UserSession::lastUsed, Comparator.reverseOrder()))
                .toList();
    }

    /** Ends all but the one that asks; of those nothing is kept, not even what is typed there. */
    Mono<Void> endOthers(OidcIdentity person, String here) {
        return Flux.fromStream(
                        () -> those(person).filter(session -> !session.getId().equals(here)))
                .concatMap(session -> session.invalidate().then(Mono.fromRunnable(() -> expired.watch(session))))
                .then();
    }

    private Stream<WebSession> those(OidcIdentity person) {
        return List.copyOf(sessions.getSessions().values()).stream()
                .filter(session -> !session.isExpired())
                .filter(session -> session.getAttribute(IDENTITY) instanceof SecurityContext identity
                        && OidcIdentity.of(identity.getAuthentication())
                                .filter(person::equals)
                                .isPresent());
    }
}
