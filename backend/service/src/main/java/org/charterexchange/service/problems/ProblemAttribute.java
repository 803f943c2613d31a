package org.charterexchange.service.problems;

import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * The attribute of an exchange that says which problem the request was answered with, for those who watch answers.
 */
public final class ProblemAttribute {

    private static final String ATTRIBUTE = ProblemAttribute.class.getName();

    private ProblemAttribute() {}

    /** The kind of problem; null where the answer is none. */
    public static @Nullable ProblemType of(ServerWebExchange exchange) {
        return exchange.getAttribute(ATTRIBUTE);
    }

    static void set(ServerWebExchange exchange, ProblemType type) {
        exchange.getAttributes().put(ATTRIBUTE, type);
    }
}
