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
final class Limits {

    private final SenderAddress addresses;
    private final Buckets address;
    private final Buckets refusedTokens;
    private final Buckets person;
    private final Buckets organisation;
    private final Buckets imports;

    Limits(LimitSettings settings) {
        int kept = Objects.requireNonNull(settings.kept());
        this.addresses = new SenderAddress(settings.proxies());
        this.address = new Buckets(Objects.requireNonNull(settings.address()), kept);
        this.refusedTokens = new Buckets(Objects.requireNonNull(settings.refusedTokens()), kept);
        this.person = new Buckets(Objects.requireNonNull(settings.person()), kept);
        this.organisation = new Buckets(Objects.requireNonNull(settings.organisation()), kept);
        this.imports = new Buckets(Objects.requireNonNull(settings.imports()), kept);
    }

    SenderAddress addresses() {
        return addresses;
    }

    Buckets address() {
        return address;
    }

    Buckets refusedTokens() {
        return refusedTokens;
    }

    Buckets person() {
        return person;
    }

    Buckets organisation() {
        return organisation;
    }

    Buckets imports() {
        return imports;
    }

    /** Refuses with the seconds to wait, rounded up, in the problem and in {@code Retry-After}. */
    static Mono<Void> refuse(ServerWebExchange exchange, Duration wait) {
        long seconds = Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return Mono.error(new ProblemException(ProblemType.TOO_MANY_REQUESTS, seconds));
    }
}
