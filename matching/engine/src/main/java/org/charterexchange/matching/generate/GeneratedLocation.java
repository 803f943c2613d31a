package org.charterexchange.matching.generate;

/** A point on the map in hundredths of a degree, which print alike everywhere. */
record GeneratedLocation(int latitudeHundredths, int longitudeHundredths) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    static GeneratedLocation of(double latitude, double longitude) {
        return new GeneratedLocation((int) StrictMath.rint(latitude * 100), (int) StrictMath.rint(longitude * 100));
    }

    double latitude() {
        return latitudeHundredths / 100.0;
    }

    double longitude() {
        return longitudeHundredths / 100.0;
    }

    /** A location within about 20 km. */
    GeneratedLocation near(RandomSource random) {
        return new GeneratedLocation(
                latitudeHundredths + random.between(-12, 12), longitudeHundredths + random.between(-20, 20));
    }

    /** Great-circle distance in whole km, rounded half up. */
    int kilometresTo(GeneratedLocation other) {
        double fromLatitude = StrictMath.toRadians(latitude());
        double toLatitude = StrictMath.toRadians(other.latitude());
        double halfNorth = StrictMath.sin((toLatitude - fromLatitude) / 2);
        double halfEast = StrictMath.sin(StrictMath.toRadians(other.longitude() - longitude()) / 2);
        double haversine =
                halfNorth * halfNorth + StrictMath.cos(fromLatitude) * StrictMath.cos(toLatitude) * halfEast * halfEast;
        return (int) StrictMath.floor(
                2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.min(1, StrictMath.sqrt(haversine))) + 0.5);
    }
}
