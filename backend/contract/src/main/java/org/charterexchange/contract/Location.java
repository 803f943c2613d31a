package org.charterexchange.contract;

/**
 * A place on earth.
 *
 * @param latitude degrees north, WGS 84, -90 to 90
 * @param longitude degrees east, WGS 84, -180 to 180
 */
public record Location(double latitude, double longitude) {}
