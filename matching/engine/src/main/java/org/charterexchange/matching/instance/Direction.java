package org.charterexchange.matching.instance;

/**
 * A way in which people may move between sectors.
 *
 * @param home the sector that sends
 * @param host the sector that takes in
 */
public record Direction(Sector home, Sector host) {}
