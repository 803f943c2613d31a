package org.charterexchange.frontend.signin;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One identity provider.
 *
 * @param id names it in addresses, so that each provider sends people back to an address of its own and none can pass for
 *     another
 * @param name what people call it
 * @param issuer its issuer identifier (OpenID Connect Discovery)
 * @param clientId these pages' name there
 * @param clientSecret the secret agreed with it
 */
record ProviderSettings(String id, String name, URI issuer, String clientId, String clientSecret) {
    ProviderSettings(String id, @Nullable String name, @Nullable URI issuer, String clientId, String clientSecret) {
        if (id == null || !id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException(
                    "frontend.sign-in.others.id: small letters, digits and hyphens, not " + id);
        }
        if (issuer == null || !issuer.isAbsolute() || issuer.getHost() == null) {
            throw new IllegalArgumentException("frontend.sign-in.issuer: an absolute URI, not " + issuer);
        }
        if (clientId == null || clientId.isBlank() || clientSecret == null || clientSecret.isBlank()) {
            throw new IllegalArgumentException("frontend.sign-in: client-id and client-secret are needed");
        }
        this.id = id;
        this.name = name == null || name.isBlank() ? Objects.requireNonNull(issuer.getHost()) : name;
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    /** Returns its scheme, host and port. */
    String origin() {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }

    @Override
    public String toString() {
        return "ProviderSettings[id=" + id + ", issuer=" + issuer + ", clientId=" + clientId + "]";
    }
}
