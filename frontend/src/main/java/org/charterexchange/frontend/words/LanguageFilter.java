package org.charterexchange.frontend.words;

import org.charterexchange.frontend.sessions.SessionCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Remembers the language that a reader asks for. */
@Component
final class LanguageFilter implements WebFilter {
    private final SessionCookie session;

    LanguageFilter(SessionCookie session) {
        this.session = session;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Languages.asked(exchange)
                .ifPresent(
                        language -> exchange.getResponse().addCookie(Languages.remember(language, session.secure())));
        return chain.filter(exchange);
    }
}
