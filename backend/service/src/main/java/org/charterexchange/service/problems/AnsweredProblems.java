package org.charterexchange.service.problems;

import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * Which problem a request is answered with, for those who watch answers.
 */
public final class AnsweredProblems {

    private static final String ATTRIBUTE = AnsweredProblems.class.getName();

    private AnsweredProblems() {}

    /** The kind of problem; null where the answer is none. */
    public static @Nullable ProblemType of(ServerWebExchange exchange) {
        return exchange.getAttribute(ATTRIBUTE);
    }

    static void remember(ServerWebExchange exchange, ProblemType type) {
        exchange.getAttributes().put(ATTRIBUTE, type);
    }
}
