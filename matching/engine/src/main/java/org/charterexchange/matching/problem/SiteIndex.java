package org.charterexchange.matching.problem;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.charterexchange.matching.eligibility.Eligibility;
import org.charterexchange.matching.instance.Attendance;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Location;
import org.charterexchange.matching.instance.Placement;

/** Placements by bands of one degree of latitude; distance along a meridian is the least there can be. */
final class SiteIndex {

    /**
     * A degree of latitude is at least this long on the sphere of section 2 of the specification, which has 111.195 km.
     */
    private static final double KM_PER_DEGREE = 111.1;

    private final Eligibility eligibility;
    private final Map<Integer, BitSet> bands = new HashMap<>();

    SiteIndex(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    void add(int number, Placement placement) {
        Location own = placement.location();
        Location site = own == null ? eligibility.host(placement).location() : own;
        if (site != null && placement.attendance() != Attendance.REMOTE) {
            bands.computeIfAbsent(band(site.latitude()), key -> new BitSet()).set(number);
        }
    }

    /** Takes out placements that are too far, not necessarily all. */
    void keepWithin(Candidate candidate, BitSet placements) {
        Location own = candidate.location();
        Location base = own == null ? eligibility.home(candidate).location() : own;
        Integer reach = candidate.maxTravelKm();
        if (base == null || reach == null) {
            return;
        }
        // distances are rounded half up, so half a kilometre more may still be within reach
        double degrees = (reach + 0.5) / KM_PER_DEGREE;
        int lowest = band(base.latitude() - degrees);
        int highest = band(base.latitude() + degrees);
        bands.forEach((band, there) -> {
            if (band < lowest || band > highest) {
                placements.andNot(there);
            }
        });
    }

    private static int band(double latitude) {
        return (int) Math.floor(latitude);
    }
}
