package org.charterexchange.service.access;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are accepted, and who is the first programme coordinator.
 *
 * @param issuers every identity provider whose tokens are accepted
 * @param bootstrap the first programme coordinator, added on start where the identity is not known yet
 */
@ConfigurationProperties("charter-exchange.access")
public record AccessSettings(List<Issuer> issuers, @Nullable Bootstrap bootstrap) {

    public AccessSettings {
        if (issuers == null || issuers.isEmpty()) {
            throw new IllegalArgumentException(
                    "charter-exchange.access.issuers: expected at least one identity provider (uri, audience)");
        }
        issuers = List.copyOf(issuers);
    }

    /**
     * An identity provider.
     *
     * @param uri its issuer, exactly as its tokens name it
     * @param audience what its tokens must be made for
     * @param jwkSetUri where its keys are; asked of the issuer where absent
     * @param acr how strongly a person must have signed in: their token names one of these; whatever it says where empty
     * @param scopeClaim where tokens of other systems say their scopes; Microsoft Entra ID writes them to {@code roles}
     */
    public record Issuer(
            String uri,
            String audience,
            @Nullable String jwkSetUri,
            @DefaultValue List<String> acr,
            @DefaultValue("scope") String scopeClaim) {
        public Issuer {
            acr = List.copyOf(acr);
            if (uri == null || !URI.create(uri).isAbsolute()) {
                throw new IllegalArgumentException(
                        "charter-exchange.access.issuers.uri: expected an absolute URI, was " + uri);
            }
            if (audience == null || audience.isBlank()) {
                throw new IllegalArgumentException(
                        "charter-exchange.access.issuers.audience: expected the audience of the tokens of " + uri);
            }
        }
    }

    /** The identity of the first programme coordinator. */
    public record Bootstrap(String issuer, String subject, String name) {
        public Bootstrap {
            if (issuer == null || subject == null || name == null) {
                throw new IllegalArgumentException(
                        "charter-exchange.access.bootstrap: expected issuer, subject and name");
            }
        }
    }
}
