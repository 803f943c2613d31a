package org.charterexchange.frontend.session;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The identity provider.
 *
 * @param issuer the provider's issuer identifier (OpenID Connect Discovery)
 * @param clientId these pages' name there
 * @param clientSecret the secret agreed with it
 */
@ConfigurationProperties("frontend.sign-in")
record SignInSettings(URI issuer, String clientId, String clientSecret) {
    SignInSettings {
        if (!issuer.isAbsolute() || issuer.getHost() == null) {
            throw new IllegalArgumentException("frontend.sign-in.issuer: an absolute URI, not " + issuer);
        }
        if (clientId.isBlank() || clientSecret.isBlank()) {
            throw new IllegalArgumentException("frontend.sign-in: client-id and client-secret are needed");
        }
    }

    /** Returns the provider's scheme, host and port, which a sign-out form is sent on to. */
    String origin() {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }

    @Override
    public String toString() {
        return "SignInSettings[issuer=" + issuer + ", clientId=" + clientId + "]";
    }
}
