package org.charterexchange.matching.instance.document;

import org.charterexchange.matching.instance.Location;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.Sector;
import org.charterexchange.matching.json.Fields;
import org.charterexchange.matching.json.StrictJson;
import org.jspecify.annotations.Nullable;

/** One organisation while it is read. */
final class OrganisationJson {

    private static final Fields FIELDS = Fields.of(
            "id", "name", "sector", "location?", "releaseLimit?", "hostLimit?", "sentBefore?", "hostedBefore?");

    private String id = StrictJson.UNREADABLE;
    private String name = StrictJson.UNREADABLE;
    private Sector sector = Sector.POLICING;
    private @Nullable Location location;
    private @Nullable Integer releaseLimit;
    private @Nullable Integer hostLimit;
    private int sentBefore;
    private int hostedBefore;

    static void read(StrictJson json, InstanceDraft draft) {
        int faultsBefore = draft.faults.count();
        String pointer = json.pointer();
        OrganisationJson read = new OrganisationJson();
        StrictJson.Members members = json.members(FIELDS);
        for (String field = members.next(); field != null; field = members.next()) {
            read.field(field, json);
        }
        draft.organisations.add(pointer, read.id, read.organisation(), faultsBefore);
    }

    private void field(String field, StrictJson json) {
        switch (field) {
            case "id" -> id = json.text();
            case "name" -> name = json.text();
            case "sector" -> sector = json.constant(Sector.class, sector);
            case "location" -> location = ItemValues.location(json);
            case "releaseLimit" -> releaseLimit = ItemValues.count(json);
            case "hostLimit" -> hostLimit = ItemValues.count(json);
            case "sentBefore" -> sentBefore = ItemValues.count(json);
            default -> hostedBefore = ItemValues.count(json);
        }
    }

    private Organisation organisation() {
        return new Organisation(id, name, sector, location, releaseLimit, hostLimit, sentBefore, hostedBefore);
    }
}
