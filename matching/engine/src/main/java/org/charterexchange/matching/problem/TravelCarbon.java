package org.charterexchange.matching.problem;

import java.time.temporal.ChronoUnit;
import org.charterexchange.matching.instance.Attendance;
import org.charterexchange.matching.instance.Placement;

/**
 * Travel carbon (section 3 of the matching specification): up to 80 km by average car, 167 g CO2e a km, beyond by
 * national rail, 35 g CO2e a km, after the UK government conversion factors of 2025.
 */
public final class TravelCarbon {

    private static final int CAR_REACH_KM = 80;
    private static final long CAR_GRAMS = 167;
    private static final long RAIL_GRAMS = 35;

    private TravelCarbon() {}

    /**
     * The carbon of all return trips of one person.
     *
     * @param kilometres one way, at least 0
     * @return kg CO2e, rounded down; 0 for remote work or where a date is missing
     */
    public static long kilograms(Placement placement, int kilometres) {
        if (placement.attendance() == Attendance.REMOTE || placement.starts() == null || placement.ends() == null) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(placement.starts(), placement.ends()) + 1;
        long weeks = (days + 6) / 7;
        boolean byCar = kilometres <= CAR_REACH_KM;
        boolean daily = byCar && placement.attendance() == Attendance.ON_SITE;
        long trips = daily ? weeks * placement.daysPerWeek() : weeks;
        return 2L * kilometres * trips * (byCar ? CAR_GRAMS : RAIL_GRAMS) / 1000;
    }
}
