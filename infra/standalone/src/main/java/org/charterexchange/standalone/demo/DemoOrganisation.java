package org.charterexchange.standalone.demo;

import java.util.List;
import org.charterexchange.contract.Location;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.organisations.OrganisationRequest;

/**
 * An organisation of the demo, with what the demo needs to know beyond its entry.
 *
 * @param themes what its people are strong in
 * @param weight how many people and placements it has, compared with others
 */
record DemoOrganisation(OrganisationRequest entry, List<String> themes, int weight) {

    String id() {
        return entry.id();
    }

    Sector sector() {
        return entry.sector();
    }

    Location location() {
        Location location = entry.location();
        if (location == null) {
            throw new IllegalStateException(id() + " has no location");
        }
        return location;
    }
}
