package org.charterexchange.contract.organisations;

import java.time.LocalDate;
import org.charterexchange.contract.Location;
import org.charterexchange.contract.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An organisation to be registered or changed.
 *
 * @param id lower-case letters, digits and hyphens, at most 64 characters
 * @param name 1 to 200 characters
 */
public record OrganisationRequest(
        String id,
        String name,
        Sector sector,
        @Nullable String kind,
        @Nullable String nation,
        @Nullable String headquarters,
        @Nullable Location location,
        @Nullable Integer releaseLimit,
        @Nullable Integer hostLimit,
        @Nullable LocalDate signedOn) {}
