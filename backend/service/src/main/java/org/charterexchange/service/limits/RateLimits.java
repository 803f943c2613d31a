package org.charterexchange.service.limits;

import java.time.Duration;
import java.util.Objects;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Every limit with its buckets.
 */
final class RateLimits {

    private final SenderAddress addresses;
    private final TokenBuckets address;
    private final TokenBuckets refusedTokens;
    private final TokenBuckets person;
    private final TokenBuckets organisation;
    private final TokenBuckets imports;

    RateLimits(LimitSettings settings) {
        int kept = Objects.requireNonNull(settings.kept());
        this.addresses = new SenderAddress(settings.proxies());
        this.address = new TokenBuckets(Objects.requireNonNull(settings.address()), kept);
        this.refusedTokens = new TokenBuckets(Objects.requireNonNull(settings.refusedTokens()), kept);
        this.person = new TokenBuckets(Objects.requireNonNull(settings.person()), kept);
        this.organisation = new TokenBuckets(Objects.requireNonNull(settings.organisation()), kept);
        this.imports = new TokenBuckets(Objects.requireNonNull(settings.imports()), kept);
    }

    SenderAddress addresses() {
        return addresses;
    }

    TokenBuckets address() {
        return address;
    }

    TokenBuckets refusedTokens() {
        return refusedTokens;
    }

    TokenBuckets person() {
        return person;
    }

    TokenBuckets organisation() {
        return organisation;
    }

    TokenBuckets imports() {
        return imports;
    }

    /** Refuses with the seconds to wait, rounded up, in the problem and in {@code Retry-After}. */
    static Mono<Void> refuse(ServerWebExchange exchange, Duration wait) {
        long seconds = Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return Mono.error(new ProblemException(ProblemType.TOO_MANY_REQUESTS, seconds));
    }
}
