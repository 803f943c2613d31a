package org.charterexchange.service.problems;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.charterexchange.contract.Location;
import org.charterexchange.contract.faults.FaultCodes;
import org.jspecify.annotations.Nullable;

/**
 * Checks that several features share.
 */
public final class FieldChecks {

    private static final Pattern ID = Pattern.compile("[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?");
    private static final int LONGEST_ID = 64;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private FieldChecks() {}

    /** Requires an id that people choose. */
    public static void id(Faults faults, String pointer, @Nullable String id) {
        boolean fits = id != null && ID.matcher(id).matches();
        faults.require(fits, pointer, id, FaultCodes.ID.with(LONGEST_ID));
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
            faults.require(
                    Math.abs(latitude) <= 90,
                    pointer + "/latitude",
                    latitude,
                    FaultCodes.DEGREES_FROM_TO.with(-90, 90));
            faults.require(
                    Math.abs(longitude) <= 180,
                    pointer + "/longitude",
                    longitude,
                    FaultCodes.DEGREES_FROM_TO.with(-180, 180));
        }
    }

    /** Requires a day of this century, where one is given: any other was mistyped, and cannot be reckoned with. */
    public static void day(Faults faults, String pointer, @Nullable LocalDate day) {
        faults.require(isOfThisCentury(day), pointer, day, FaultCodes.DAY_FROM_TO.with(FIRST_DAY, LAST_DAY));
    }

    /** Whether {@link #day} takes it; where none is given it does. */
    public static boolean isOfThisCentury(@Nullable LocalDate day) {
        return day == null || (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY));
    }

    /** Requires a day that does not come before that of another field, where both are given. */
    public static void notBefore(
            Faults faults, String pointer, @Nullable LocalDate day, String otherField, @Nullable LocalDate other) {
        if (day != null && other != null) {
            faults.require(!day.isBefore(other), pointer, day, FaultCodes.DAY_NOT_BEFORE.with(otherField, other));
        }
    }
}
