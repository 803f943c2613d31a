package org.charterexchange.standalone.identity;

import java.net.URI;
import java.util.Base64;
import java.util.Set;
import org.charterexchange.standalone.secrets.SecretFiles;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;

/**
 * What the provider is started with.
 *
 * @param secrets where the signing key and the client secret are kept
 * @param port TCP port on 127.0.0.1
 * @param frontend the address of the pages, which people are sent back to
 * @param registration what the pages call this provider, the end of the address that people are sent back to
 * @param scopes what other systems may be granted
 */
public record IdentitySettings(SecretFiles secrets, int port, URI frontend, String registration, Set<String> scopes) {

    /** What the pages call the first provider. */
    public static final String FIRST = "idp";

    /** What access tokens for the API are made for. */
    public static final String AUDIENCE = "charter-exchange-api";

    /** The name of the pages as a client of this provider. */
    public static final String PAGES_CLIENT = "charter-exchange-pages";

    /** Another system as a client of this provider, which acts without a person. */
    public static final String MACHINE_CLIENT = "demo-hr-system";

    /** The issuer, as the tokens name it. */
    public URI issuer() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The secret of the pages as a client, made for this data directory. */
    public String clientSecret() {
        return secrets.random("client-secret");
    }

    /** The secret of the other system, made for this data directory; it needs no encoding in a command line. */
    public String machineSecret() {
        return secrets.kept(
                "machine-secret",
                new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding())::generateKey);
    }
}
