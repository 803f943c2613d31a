package org.charterexchange.frontend.session;

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
record Person(String issuer, String subject) {
    static Optional<Person> of(@Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcUser user)) {
            return Optional.empty();
        }
        @Nullable String subject = user.getSubject();
        return subject == null ? Optional.empty() : Optional.of(new Person(String.valueOf(user.getIssuer()), subject));
    }
}
