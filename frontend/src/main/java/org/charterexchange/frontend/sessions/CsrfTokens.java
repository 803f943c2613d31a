package org.charterexchange.frontend.sessions;

import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;

/** How forms carry the token of their session, so that no other site can send them. */
public final class CsrfTokens {
    private CsrfTokens() {}

    /** Returns what reads the token of a form; a file is sent with its token in the form as well. */
    public static XorServerCsrfTokenRequestAttributeHandler handler() {
        XorServerCsrfTokenRequestAttributeHandler tokens = new XorServerCsrfTokenRequestAttributeHandler();
        tokens.setTokenFromMultipartDataEnabled(true);
        return tokens;
    }
}
