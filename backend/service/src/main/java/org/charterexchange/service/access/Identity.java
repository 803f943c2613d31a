package org.charterexchange.service.access;

import java.util.Objects;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;

/**
 * Who somebody is at an identity provider, by a verified token; an operation that asks for it must need sign-in.
 *
 * @param issuer the provider
 * @param subject who they are there; the same subject at another provider is somebody else
 */
public record Identity(String issuer, String subject) {

    /** The validators leave no token without issuer and subject through. */
    static Identity of(Jwt token) {
        return new Identity(
                Objects.requireNonNull(token.getClaimAsString(JwtClaimNames.ISS)),
                Objects.requireNonNull(token.getSubject()));
    }
}
