package org.charterexchange.contract.organisations;

import java.time.LocalDate;
import org.charterexchange.contract.Location;
import org.charterexchange.contract.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An organisation.
 *
 * @param kind for example territorial, national, company size; display text
 * @param headquarters the town
 * @param releaseLimit how many of its people may be away at once
 * @param hostLimit how many it can take in at once
 * @param signedOn when it signed the Charter; absent where it has not
 */
public record OrganisationView(
        String id,
        String name,
        Sector sector,
        @Nullable String kind,
        @Nullable String nation,
        @Nullable String headquarters,
        @Nullable Location location,
        @Nullable Integer releaseLimit,
        @Nullable Integer hostLimit,
        @Nullable LocalDate signedOn,
        long version) {}
