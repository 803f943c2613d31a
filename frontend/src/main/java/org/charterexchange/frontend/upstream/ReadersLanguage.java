package org.charterexchange.frontend.upstream;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Asks the API to answer in the language of the page's reader. */
final class ReadersLanguage implements ExchangeFilterFunction {
    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        return Mono.deferContextual(context -> {
            @Nullable ServerWebExchange exchange = context.getOrDefault(ServerWebExchange.class, null);
            @Nullable Locale locale =
                    exchange == null ? null : exchange.getLocaleContext().getLocale();
            return next.exchange(locale == null ? request : in(locale, request));
        });
    }

    private static ClientRequest in(Locale locale, ClientRequest request) {
        return ClientRequest.from(request)
                .headers(headers -> headers.setAcceptLanguageAsLocales(List.of(locale)))
                .build();
    }
}
