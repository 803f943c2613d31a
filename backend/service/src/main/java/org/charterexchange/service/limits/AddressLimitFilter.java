package org.charterexchange.service.limits;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Bounds what an address may send, and more tightly how often with a token that does not count; it stands before the token
 * is read, which is dear.
 */
final class AddressLimitFilter implements WebFilter {

    private final RateLimits limits;

    AddressLimitFilter(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String sender = limits.addresses().of(exchange.getRequest());
        Duration refused = limits.refusedTokens().look(sender);
        Duration wait = refused.isZero() ? limits.address().take(sender) : refused;
        if (!wait.isZero()) {
            return RateLimits.refuse(exchange, wait);
        }
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> count(exchange, sender)));
        return chain.filter(exchange);
    }

    private void count(ServerWebExchange exchange, String sender) {
        if (HttpStatus.UNAUTHORIZED.equals(exchange.getResponse().getStatusCode())) {
            limits.refusedTokens().take(sender);
        }
    }
}
