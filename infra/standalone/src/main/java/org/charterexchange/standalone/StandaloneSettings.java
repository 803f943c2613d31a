package org.charterexchange.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.charterexchange.standalone.secrets.SecretFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the whole product in one process is started with, as {@code --charter.name=value} or {@code CHARTER_NAME}.
 *
 * @param data directory of the data file, the signing key and the client secret
 * @param profile whether this is a laptop or a real service
 * @param demo whether demo users and data are offered; by default in development only
 * @param address what browsers have in their address bar, where that is not loopback: https and a host
 * @param ports where the parts listen on 127.0.0.1
 * @param mongodb an external MongoDB instead of the embedded one
 * @param identity an external identity provider instead of the embedded one
 */
record StandaloneSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("development") Profile profile,
        @Nullable Boolean demo,
        @Nullable URI address,
        @DefaultValue Ports ports,
        @DefaultValue Mongo mongodb,
        @DefaultValue Provider identity) {

    /** What the process is for. */
    enum Profile {
        DEVELOPMENT,
        PRODUCTION
    }

    /**
     * TCP ports, each 1 to 65535.
     *
     * @param frontend the pages
     * @param api the API
     * @param identity the embedded identity provider
     */
    record Ports(
            @DefaultValue("8080") int frontend,
            @DefaultValue("8081") int api,
            @DefaultValue("9000") int identity) {

        Ports {
            require("frontend", frontend);
            require("api", api);
            require("identity", identity);
        }

        private static void require(String name, int port) {
            if (port < 1 || port > 65_535) {
                throw new IllegalArgumentException("charter.ports." + name + " is " + port + ", expected 1 to 65535");
            }
        }
    }

    /**
     * An external MongoDB.
     *
     * @param uri its connection string with the name of the database
     */
    record Mongo(@Nullable String uri) {}

    /**
     * An external identity provider, at which this client is registered.
     *
     * @param issuer its issuer, exactly as its tokens name it
     * @param audience what its access tokens for the API are made for
     * @param name what people call it, where they choose among several
     * @param others further providers whose access tokens the API takes
     */
    record Provider(
            @Nullable URI issuer,
            @Nullable String audience,
            @Nullable String clientId,
            @Nullable String clientSecret,
            @Nullable String name,
            @DefaultValue List<Other> others) {}

    /**
     * A further identity provider.
     *
     * @param scopeClaim where tokens of other systems say their scopes
     * @param id names it in the address that it sends people back to, {@code /login/oauth2/code/ID}; where absent, people
     *     cannot sign in to the pages there
     * @param name what people call it
     * @param clientId the pages' name there
     * @param clientSecret the secret agreed with it
     */
    record Other(
            URI issuer,
            String audience,
            @DefaultValue("scope") String scopeClaim,
            @Nullable String id,
            @Nullable String name,
            @Nullable String clientId,
            @Nullable String clientSecret) {}

    StandaloneSettings forProduction() {
        return new StandaloneSettings(data, Profile.PRODUCTION, demo, address, ports, mongodb, identity);
    }

    SecretFiles secrets() {
        return new SecretFiles(data.resolve("secrets"));
    }

    /** Where e-mails are written while no mail server is set. */
    Path outbox() {
        return data.resolve("outbox").toAbsolutePath().normalize();
    }

    boolean offersDemo() {
        return demo != null ? demo : profile == Profile.DEVELOPMENT;
    }

    boolean embedsMongo() {
        return mongodb.uri() == null;
    }

    boolean embedsIdentity() {
        return identity.issuer() == null;
    }

    URI frontend() {
        return address != null ? address : loopback(ports.frontend());
    }

    URI api() {
        return loopback(ports.api());
    }

    URI issuer() {
        URI external = identity.issuer();
        return external != null ? external : loopback(ports.identity());
    }

    private static URI loopback(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
