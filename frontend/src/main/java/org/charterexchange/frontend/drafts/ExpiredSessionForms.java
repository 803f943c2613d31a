package org.charterexchange.frontend.drafts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.charterexchange.frontend.sessions.CsrfTokens;
import org.charterexchange.frontend.sessions.ExpiredSessions;
import org.charterexchange.frontend.sessions.ExpiredSessions.ExpiredSession;
import org.charterexchange.frontend.sessions.SessionCookie;
import org.charterexchange.frontend.sessions.SessionEnded;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Answers forms without a valid token. One whose session has ended by itself is not acted on, but kept for its person
 * where it carries the token that its session had; any other is refused.
 */
@Component
final class ExpiredSessionForms implements ServerAccessDeniedHandler {
    private final ExpiredSessions sessions;
    private final Drafts drafts;
    private final DraftedForms forms;
    private final SessionCookie cookie;
    private final ServerCsrfTokenRequestHandler tokens = CsrfTokens.handler();

    ExpiredSessionForms(ExpiredSessions sessions, Drafts drafts, DraftedForms forms, SessionCookie cookie) {
        this.sessions = sessions;
        this.drafts = drafts;
        this.forms = forms;
        this.cookie = cookie;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
        @Nullable HttpCookie sent = exchange.getRequest().getCookies().getFirst(cookie.name());
        Optional<ExpiredSession> expired = Optional.ofNullable(sent).flatMap(known -> sessions.of(known.getValue()));
        return expired.isEmpty()
                ? Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN, null, denied))
                : keep(exchange, expired.get()).flatMap(kept -> Mono.error(new SessionEnded(kept)));
    }

    private Mono<Boolean> keep(ServerWebExchange exchange, ExpiredSession expired) {
        if (!forms.isAt(exchange.getRequest().getPath().pathWithinApplication())) {
            return Mono.just(false);
        }
        return Mono.zip(exchange.getFormData(), token(exchange, expired))
                .filter(both -> same(both.getT2(), expired.token()))
                .doOnNext(both -> drafts.keep(expired.person(), Drafts.path(exchange), both.getT1()))
                .map(both -> true)
                .defaultIfEmpty(false);
    }

    private Mono<String> token(ServerWebExchange exchange, ExpiredSession expired) {
        return tokens.resolveCsrfTokenValue(exchange, new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", expired.token()));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
