package org.charterexchange.matching.generate;

import java.util.OptionalInt;

/** An organisation of a generated instance. */
record GeneratedOrganisation(
        int number,
        boolean policing,
        GeneratedLocation location,
        OptionalInt releaseLimit,
        OptionalInt hostLimit,
        int sent,
        int hosted) {

    String id() {
        return (policing ? "force-" : "company-") + SortableIds.padded(number, 4);
    }
}
