package org.charterexchange.contract.access;

import java.time.Instant;
import java.util.Set;
import org.charterexchange.contract.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What an invitation offers, as whoever has its token may read without sign-in.
 *
 * @param name how the invited person is called
 * @param organisationName absent where the roles belong to no organisation
 * @param expiresAt until when it can be accepted
 */
public record InvitationOffer(
        String name,
        Set<Role> roles,
        @Nullable String organisationId,
        @Nullable String organisationName,
        @Nullable Sector organisationSector,
        Instant expiresAt) {}
