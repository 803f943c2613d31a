package org.charterexchange.matching.verify.instance;

import org.charterexchange.matching.verify.json.JsonNode;
import org.charterexchange.matching.verify.statement.StatementCode;
import org.jspecify.annotations.Nullable;

/** A point on the globe, in degrees. */
record GeoPoint(double latitude, double longitude) {

    private static final double RADIUS_KM = 6371.0088;

    static @Nullable GeoPoint read(JsonNode node) {
        if (node.isMissing()) {
            return null;
        }
        return new GeoPoint(degrees(node.get("latitude"), 90), degrees(node.get("longitude"), 180));
    }

    private static double degrees(JsonNode node, int most) {
        double degrees = node.decimal().doubleValue();
        if (Math.abs(degrees) > most) {
            throw node.expected(StatementCode.DEGREES, most);
        }
        return degrees;
    }

    /** Haversine distance in whole km, rounded half up; 0 where either point is unknown. */
    static int kilometres(@Nullable GeoPoint from, @Nullable GeoPoint to) {
        if (from == null || to == null) {
            return 0;
        }
        double north = StrictMath.sin(StrictMath.toRadians(to.latitude - from.latitude) / 2);
        double east = StrictMath.sin(StrictMath.toRadians(to.longitude - from.longitude) / 2);
        double squared = north * north
                + StrictMath.cos(StrictMath.toRadians(from.latitude))
                        * StrictMath.cos(StrictMath.toRadians(to.latitude))
                        * east
                        * east;
        double angle = 2 * StrictMath.asin(StrictMath.min(1, StrictMath.sqrt(squared)));
        return (int) StrictMath.floor(RADIUS_KM * angle + 0.5);
    }
}
