package org.charterexchange.frontend.upstream;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tells the API for whose address it is asked; it believes that only where it trusts this frontend. */
final class ReadersAddress implements ExchangeFilterFunction {
    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        return Mono.deferContextual(context -> {
            @Nullable ServerWebExchange exchange = context.getOrDefault(ServerWebExchange.class, null);
            @Nullable InetSocketAddress reader =
                    exchange == null ? null : exchange.getRequest().getRemoteAddress();
            return next.exchange(
                    reader == null || reader.getAddress() == null
                            ? request
                            : of(reader.getAddress().getHostAddress(), request));
        });
    }

    private static ClientRequest of(String address, ClientRequest request) {
        return ClientRequest.from(request).header("X-Forwarded-For", address).build();
    }
}
