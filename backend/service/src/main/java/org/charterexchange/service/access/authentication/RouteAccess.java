package org.charterexchange.service.access.authentication;

import java.util.Arrays;
import org.charterexchange.service.access.AllowedTo;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.CallerAttribute;
import org.charterexchange.service.access.CallerAuthentication;
import org.charterexchange.service.access.InScope;
import org.charterexchange.service.access.OpenTo;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Decides by what the operation that will handle a request says about itself; silence is a refusal.
 *
 * <p>An address without an operation is refused to strangers and left to the dispatcher for members, who so get a plain
 * 404 or 405.
 */
@Component
class RouteAccess implements ReactiveAuthorizationManager<AuthorizationContext> {

    private final RequestMappingHandlerMapping routes;

    RouteAccess(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> authentication, AuthorizationContext context) {
        return authentication
                .filter(CallerAuthentication.class::isInstance)
                .cast(CallerAuthentication.class)
                .defaultIfEmpty(CallerAuthentication.NOBODY)
                .doOnNext(who -> CallerAttribute.set(context.getExchange(), who.caller()))
                .flatMap(who -> decide(who, context.getExchange()))
                .map(AuthorizationDecision::new);
    }

    private Mono<Boolean> decide(CallerAuthentication caller, ServerWebExchange exchange) {
        boolean signedIn = !caller.caller().equals(Caller.ANONYMOUS);
        return routes.getHandler(exchange)
                .map(handler -> handler instanceof HandlerMethod operation && allows(operation, caller, signedIn))
                .defaultIfEmpty(signedIn)
                .onErrorReturn(signedIn);
    }

    static boolean allows(HandlerMethod operation, CallerAuthentication caller, boolean signedIn) {
        OpenTo open = operation.getMethodAnnotation(OpenTo.class);
        if (open != null && open.value() == OpenTo.Audience.EVERYONE) {
            return true;
        }
        boolean inScope = caller.holds(operation.getMethodAnnotation(InScope.class));
        AllowedTo roles = operation.getMethodAnnotation(AllowedTo.class);
        boolean inRole = roles != null && Arrays.stream(roles.value()).anyMatch(caller.caller()::is);
        return inScope && (inRole || (open != null && signedIn));
    }
}
