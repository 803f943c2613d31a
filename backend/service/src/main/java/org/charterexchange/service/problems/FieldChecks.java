package org.charterexchange.service.problems;

import java.util.regex.Pattern;
import org.charterexchange.contract.Location;
import org.jspecify.annotations.Nullable;

/**
 * Checks that several features share.
 */
public final class FieldChecks {

    private static final Pattern ID = Pattern.compile("[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?");

    private FieldChecks() {}

    /** Requires an id that people choose. */
    public static void id(Faults faults, String pointer, @Nullable String id) {
        boolean fits = id != null && ID.matcher(id).matches();
        faults.require(fits, pointer, id, "lower-case letters, digits and hyphens, at most 64 characters");
    }

    /** Requires a whole number in a closed range, where one is given. */
    public static void optionalRange(Faults faults, String pointer, @Nullable Integer value, int lowest, int highest) {
        if (value != null) {
            faults.range(pointer, value, lowest, highest);
        }
    }

    /** Requires degrees that exist, where a location is given. */
    public static void location(Faults faults, String pointer, @Nullable Location location) {
        if (location != null) {
            double latitude = location.latitude();
            double longitude = location.longitude();
            faults.require(Math.abs(latitude) <= 90, pointer + "/latitude", latitude, "degrees from -90 to 90");
            faults.require(Math.abs(longitude) <= 180, pointer + "/longitude", longitude, "degrees from -180 to 180");
        }
    }
}
