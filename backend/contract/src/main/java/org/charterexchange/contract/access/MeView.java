package org.charterexchange.contract.access;

import java.time.Instant;
import java.util.Set;
import org.charterexchange.contract.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Who the caller is, by the product's own membership records.
 *
 * @param name the display name
 * @param roles what the caller may do; empty for a signed-in person without a membership
 * @param organisationId the organisation of a coordinator or leader
 * @param organisationName its name
 * @param organisationSector its sector
 * @param candidateId the profile of a leader
 * @param endedAt when the caller's membership ended; absent while it lasts and where there never was one
 * @param notices how much the caller is told and has not read yet
 */
public record MeView(
        String name,
        Set<Role> roles,
        @Nullable String organisationId,
        @Nullable String organisationName,
        @Nullable Sector organisationSector,
        @Nullable String candidateId,
        @Nullable Instant endedAt,
        int notices) {

    /** Somebody whose membership lasts, or who never had one, and who is told nothing. */
    public MeView(
            String name,
            Set<Role> roles,
            @Nullable String organisationId,
            @Nullable String organisationName,
            @Nullable Sector organisationSector,
            @Nullable String candidateId) {
        this(name, roles, organisationId, organisationName, organisationSector, candidateId, null, 0);
    }
}
