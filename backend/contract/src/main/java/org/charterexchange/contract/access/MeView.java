package org.charterexchange.contract.access;

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
 */
public record MeView(
        String name,
        Set<Role> roles,
        @Nullable String organisationId,
        @Nullable String organisationName,
        @Nullable Sector organisationSector,
        @Nullable String candidateId) {}
