package org.charterexchange.frontend.sessions;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * A person as their provider names them.
 *
 * @param issuer which provider
 * @param subject who there; the same subject of another provider is another person
 */
public record OidcIdentity(String issuer, String subject) {
    /** Returns who signed in; empty for the public. */
    public static Optional<OidcIdentity> of(@Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcUser user)) {
            return Optional.empty();
        }
        @Nullable String subject = user.getSubject();
        return subject == null
                ? Optional.empty()
                : Optional.of(new OidcIdentity(String.valueOf(user.getIssuer()), subject));
    }
}
