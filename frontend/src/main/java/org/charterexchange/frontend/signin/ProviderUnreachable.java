package org.charterexchange.frontend.signin;

/** The identity provider does not answer: nobody can sign in until it does. */
public final class ProviderUnreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProviderUnreachable(Throwable cause) {
        super("the identity provider does not answer", cause);
    }
}
