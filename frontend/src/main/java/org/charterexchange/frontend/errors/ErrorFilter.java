package org.charterexchange.frontend.errors;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Shows the page of an error while it is still known who is signed in; what sign-in answers itself passes by. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorFilter implements WebFilter {
    private final ErrorPages pages;

    ErrorFilter(ErrorPages pages) {
        this.pages = pages;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return chain.filter(exchange).onErrorResume(ErrorFilter::isOurs, failure -> pages.handle(exchange, failure));
    }

    private static boolean isOurs(Throwable failure) {
        return !(failure instanceof ClientAuthorizationRequiredException
                || failure instanceof AuthenticationException
                || failure instanceof AccessDeniedException);
    }
}
