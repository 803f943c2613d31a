package org.charterexchange.frontend.signin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Bounds how often an address begins or ends a sign-in, each of which keeps a session and asks the provider. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class SignInLimit implements WebFilter {
    private final LoadingCache<String, Bucket> buckets;

    SignInLimit(SignInLimitSettings settings) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.kept())
                .expireAfterAccess(settings.per())
                .build(address -> Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(settings.requests()).refillGreedy(settings.requests(), settings.per()))
                        .build());
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        if (!path.startsWith("/oauth2/") && !path.startsWith("/login/")) {
            return chain.filter(exchange);
        }
        ConsumptionProbe probe = buckets.get(address(exchange)).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return chain.filter(exchange);
        }
        long seconds = 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return Mono.error(new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS));
    }

    private static String address(ServerWebExchange exchange) {
        @Nullable InetSocketAddress remote = exchange.getRequest().getRemoteAddress();
        return remote == null || remote.getAddress() == null
                ? "unknown"
                : remote.getAddress().getHostAddress();
    }
}
