package org.charterexchange.frontend.drafts;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Forgets a draft as soon as its form has been taken, or when its person asks for the form without it. */
@Component
final class DraftCleanupFilter implements WebFilter {
    private static final String WITHOUT = "without-draft";
    private final Drafts drafts;

    DraftCleanupFilter(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getRequest().getQueryParams().containsKey(WITHOUT)) {
            return drafts.forget(exchange).then(chain.filter(exchange));
        }
        Mono<Void> answer = chain.filter(exchange);
        return exchange.getRequest().getMethod().equals(HttpMethod.POST)
                ? answer.then(Mono.defer(() -> taken(exchange) ? drafts.forget(exchange) : Mono.empty()))
                : answer;
    }

    /** A form that was taken leads on to another page. */
    private static boolean taken(ServerWebExchange exchange) {
        @Nullable HttpStatusCode status = exchange.getResponse().getStatusCode();
        return status != null && status.is3xxRedirection();
    }
}
