package org.charterexchange.service.access;

import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * The attribute of an exchange that says who sent the request, for those who look at it outside the access check.
 */
public final class CallerAttribute {

    private static final String ATTRIBUTE = CallerAttribute.class.getName();

    private CallerAttribute() {}

    /** Who sent this request; null before the access check. */
    public static @Nullable Caller of(ServerWebExchange exchange) {
        return exchange.getAttribute(ATTRIBUTE);
    }

    public static void set(ServerWebExchange exchange, Caller caller) {
        exchange.getAttributes().put(ATTRIBUTE, caller);
    }
}
