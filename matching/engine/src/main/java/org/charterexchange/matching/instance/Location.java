package org.charterexchange.matching.instance;

/**
 * A point on the earth, WGS 84.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Location(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    /**
     * The great-circle distance to another point: haversine on a sphere of radius 6371.0088 km.
     *
     * <p>Computed with {@link StrictMath}, so that every machine gives the same answer.
     *
     * @return whole kilometres, rounded half up, 0 to 20015
     */
    public int kilometresTo(Location other) {
        double north = StrictMath.sin(StrictMath.toRadians(other.latitude - latitude) / 2);
        double east = StrictMath.sin(StrictMath.toRadians(other.longitude - longitude) / 2);
        double parallels =
                StrictMath.cos(StrictMath.toRadians(latitude)) * StrictMath.cos(StrictMath.toRadians(other.latitude));
        double haversine = north * north + parallels * east * east;
        double distance = 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.min(1, StrictMath.sqrt(haversine)));
        return (int) StrictMath.floor(distance + 0.5);
    }
}
