package org.charterexchange.contract.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A membership to be added.
 *
 * @param issuer the identity provider's issuer URI
 * @param subject the person's subject identifier there
 * @param name the display name, 1 to 200 characters
 * @param organisationId needed for {@code COORDINATOR} and {@code LEADER}
 * @param candidateId needed for {@code LEADER}
 */
public record MembershipRequest(
        String issuer,
        String subject,
        String name,
        Set<Role> roles,
        @Nullable String organisationId,
        @Nullable String candidateId) {}
