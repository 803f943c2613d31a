package org.charterexchange.matching.instance.document;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.charterexchange.matching.instance.Clearance;
import org.charterexchange.matching.instance.Location;
import org.charterexchange.matching.instance.StageBand;
import org.charterexchange.matching.json.Fields;
import org.charterexchange.matching.json.StrictJson;
import org.jspecify.annotations.Nullable;

/** ItemValues that several kinds of item share. */
final class ItemValues {

    /** The largest count, where the specification names no upper limit. */
    static final int MOST = 1_000_000_000;

    private static final Fields LOCATION = Fields.of("latitude", "longitude");
    private static final Fields BAND = Fields.of("lowest", "highest");
    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

    private ItemValues() {}

    static int count(StrictJson json) {
        return json.integer(0, MOST, 0);
    }

    static @Nullable Location location(StrictJson json) {
        BigDecimal latitude = null;
        BigDecimal longitude = null;
        StrictJson.Members members = json.members(LOCATION);
        for (String field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case "latitude" -> latitude = json.decimal(POLE.negate(), POLE);
                default -> longitude = json.decimal(DATE_LINE.negate(), DATE_LINE);
            }
        }
        return latitude == null || longitude == null
                ? null
                : new Location(latitude.doubleValue(), longitude.doubleValue());
    }

    static StageBand band(StrictJson json) {
        int lowest = 1;
        int highest = 5;
        StrictJson.Members members = json.members(BAND);
        for (String field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case "lowest" -> lowest = json.integer(1, 5, 1);
                default -> highest = json.integer(1, 5, 5);
            }
        }
        return new StageBand(lowest, highest);
    }

    static Map<String, Integer> levels(StrictJson json) {
        Map<String, Integer> levels = new HashMap<>();
        StrictJson.Members members = json.entries();
        for (String skill = members.next(); skill != null; skill = members.next()) {
            levels.put(json.shared(skill), json.integer(1, 5, 1));
        }
        return levels;
    }

    static Set<Clearance> clearances(StrictJson json) {
        Set<Clearance> clearances = EnumSet.noneOf(Clearance.class);
        StrictJson.Items items = json.items();
        while (items.next()) {
            Clearance clearance = json.constant(Clearance.class);
            if (clearance != null) {
                clearances.add(clearance);
            }
        }
        return clearances;
    }
}
