package org.charterexchange.service.access.authentication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.charterexchange.service.access.CallerAuthentication;
import org.reactivestreams.Publisher;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Ends every stream of events when the token expires that opened it; whoever watches on asks again with another. */
@Component
@Order(1)
class StreamsEndWithTheirToken implements WebFilter {

    private final Clock clock;

    StreamsEndWithTheirToken(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return exchange.getPrincipal()
                .ofType(CallerAuthentication.class)
                .mapNotNull(CallerAuthentication::expiresAt)
                .map(end -> exchange.mutate()
                        .response(new EndingResponse(exchange.getResponse(), end))
                        .build())
                .defaultIfEmpty(exchange)
                .flatMap(chain::filter);
    }

    private final class EndingResponse extends ServerHttpResponseDecorator {

        private final Instant end;

        EndingResponse(ServerHttpResponse response, Instant end) {
            super(response);
            this.end = end;
        }

        @Override
        public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
            Mono<Long> expired = Mono.defer(() -> Mono.delay(Duration.between(clock.instant(), end)));
            return super.writeAndFlushWith(Flux.from(body).takeUntilOther(expired));
        }
    }
}
