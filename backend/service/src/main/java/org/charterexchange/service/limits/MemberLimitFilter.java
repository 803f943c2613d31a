package org.charterexchange.service.limits;

import java.time.Duration;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.CallerAttribute;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Bounds what a member and what the members of an organisation may send; it stands behind the access check, before anything
 * is done.
 */
final class MemberLimitFilter implements WebFilter {

    private static final String IMPORTS = ApiPaths.V1 + "/imports/";

    private final RateLimits limits;

    MemberLimitFilter(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Caller caller = CallerAttribute.of(exchange);
        if (caller == null || caller.roles().isEmpty()) {
            return chain.filter(exchange);
        }
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        Duration wait = wait(caller.person(), caller.organisation(), path.startsWith(IMPORTS));
        return wait.isZero() ? chain.filter(exchange) : RateLimits.refuse(exchange, wait);
    }

    private Duration wait(String person, @Nullable String organisation, boolean importing) {
        Duration wait = limits.person().take(person);
        if (wait.isZero() && importing) {
            wait = limits.imports().take(person);
        }
        if (wait.isZero() && organisation != null) {
            wait = limits.organisation().take(organisation);
        }
        return wait;
    }
}
