package org.charterexchange.service.access.authentication;

import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.CallerAuthentication;
import org.charterexchange.service.access.ClientToken;
import org.charterexchange.service.access.Identity;
import org.charterexchange.service.access.InScope;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.problems.RequestIds;
import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Gives an operation the caller it asks for, or the identity or client behind the caller's token. To an operation without their scope
 * other systems are like everyone.
 */
final class CallerArgumentResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Caller.class || type == Identity.class || type == ClientToken.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        Mono<CallerAuthentication> holder = exchange.getPrincipal()
                .filter(CallerAuthentication.class::isInstance)
                .cast(CallerAuthentication.class);
        if (parameter.getParameterType() != Caller.class) {
            boolean whole = parameter.getParameterType() == ClientToken.class;
            return holder.<Object>map(who -> whole ? who.token() : who.identity())
                    .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.UNAUTHENTICATED)));
        }
        return holder.filter(who -> who.holds(parameter.getMethodAnnotation(InScope.class)))
                .map(CallerAuthentication::caller)
                .defaultIfEmpty(Caller.ANONYMOUS)
                .map(caller -> caller.inRequest(RequestIds.of(exchange)));
    }
}
