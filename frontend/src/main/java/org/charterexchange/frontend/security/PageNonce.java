package org.charterexchange.frontend.security;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.web.server.ServerWebExchange;

/** The number, used once, that a page gives its own scripts and styles, so that the browser runs no others. */
public final class PageNonce {
    private static final String ATTRIBUTE = PageNonce.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 18;

    private PageNonce() {}

    /** Returns the nonce of this answer, always the same for one request. */
    public static String of(ServerWebExchange exchange) {
        return (String) exchange.getAttributes().computeIfAbsent(ATTRIBUTE, first -> draw());
    }

    private static String draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
