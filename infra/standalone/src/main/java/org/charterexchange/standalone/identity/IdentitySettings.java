package org.charterexchange.standalone.identity;

import java.net.URI;
import org.charterexchange.standalone.secrets.SecretFiles;

/**
 * What the provider is started with.
 *
 * @param secrets where the signing key and the client secret are kept
 * @param port TCP port on 127.0.0.1
 * @param frontend the address of the pages, which people are sent back to
 */
public record IdentitySettings(SecretFiles secrets, int port, URI frontend) {

    /** What access tokens for the API are made for. */
    public static final String AUDIENCE = "charter-exchange-api";

    /** The name of the pages as a client of this provider. */
    public static final String PAGES_CLIENT = "charter-exchange-pages";

    /** The issuer, as the tokens name it. */
    public URI issuer() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The secret of the pages as a client, made for this data directory. */
    public String clientSecret() {
        return secrets.random("client-secret");
    }
}
