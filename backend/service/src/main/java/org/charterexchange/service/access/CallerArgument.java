package org.charterexchange.service.access;

import org.charterexchange.service.problems.RequestIds;
import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Gives an operation the caller it asks for.
 */
final class CallerArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .filter(CallerAuthentication.class::isInstance)
                .cast(CallerAuthentication.class)
                .map(CallerAuthentication::caller)
                .defaultIfEmpty(Caller.ANONYMOUS)
                .map(caller -> caller.inRequest(RequestIds.of(exchange)));
    }
}
