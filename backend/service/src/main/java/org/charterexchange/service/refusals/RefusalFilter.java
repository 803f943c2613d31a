package org.charterexchange.service.refusals;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Has every refusal recorded before it is answered, wherever it comes from: the access check, an operation, a filter.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RefusalFilter implements WebFilter {

    private final RefusedRequests refusedRequests;

    RefusalFilter(RefusedRequests refusedRequests) {
        this.refusedRequests = refusedRequests;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> refusedRequests.record(exchange));
        return chain.filter(exchange);
    }
}
