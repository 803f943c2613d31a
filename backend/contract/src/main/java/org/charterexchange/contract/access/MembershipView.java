package org.charterexchange.contract.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A membership: an identity at an identity provider, and what it may do here.
 */
public record MembershipView(
        String id,
        String issuer,
        String subject,
        String name,
        Set<Role> roles,
        @Nullable String organisationId,
        @Nullable String candidateId,
        Instant since,
        long version) {}
