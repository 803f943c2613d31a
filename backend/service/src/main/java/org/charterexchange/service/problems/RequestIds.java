package org.charterexchange.service.problems;

import org.springframework.web.server.ServerWebExchange;

/**
 * The id of a request.
 */
public final class RequestIds {

    static final String ATTRIBUTE = RequestIds.class.getName();

    private RequestIds() {}

    /** The id of this request. */
    public static String of(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(ATTRIBUTE, exchange.getRequest().getId());
    }
}
