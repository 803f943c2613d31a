package org.charterexchange.service.organisations;

import java.time.LocalDate;
import java.util.List;
import org.charterexchange.contract.Location;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.contract.organisations.OrganisationRequest;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.problems.FieldChecks;
import org.charterexchange.service.storage.VersionedDocument;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it is kept.
 */
record Organisation(
        String id,
        long version,
        String name,
        Sector sector,
        @Nullable String kind,
        @Nullable String nation,
        @Nullable String headquarters,
        @Nullable Location location,
        @Nullable Integer releaseLimit,
        @Nullable Integer hostLimit,
        @Nullable LocalDate signedOn)
        implements VersionedDocument {

    private static final int MOST_PEOPLE = 100_000;

    static Organisation of(OrganisationRequest request, long version) {
        return new Organisation(
                request.id(),
                version,
                request.name(),
                request.sector(),
                request.kind(),
                request.nation(),
                request.headquarters(),
                request.location(),
                request.releaseLimit(),
                request.hostLimit(),
                request.signedOn());
    }

    static Faults faults(OrganisationRequest request) {
        Faults faults = new Faults();
        FieldChecks.id(faults, "/id", request.id());
        faults.text("/name", request.name(), 200);
        faults.require(request.sector() != null, "/sector", null, FaultCodes.ONE_OF.with(List.of(Sector.values())));
        faults.optionalText("/kind", request.kind(), 100);
        faults.optionalText("/nation", request.nation(), 100);
        faults.optionalText("/headquarters", request.headquarters(), 100);
        FieldChecks.location(faults, "/location", request.location());
        FieldChecks.optionalRange(faults, "/releaseLimit", request.releaseLimit(), 0, MOST_PEOPLE);
        FieldChecks.optionalRange(faults, "/hostLimit", request.hostLimit(), 0, MOST_PEOPLE);
        FieldChecks.day(faults, "/signedOn", request.signedOn());
        return faults;
    }

    OrganisationView view() {
        return new OrganisationView(
                id, name, sector, kind, nation, headquarters, location, releaseLimit, hostLimit, signedOn, version);
    }
}
