package org.charterexchange.contract.placements;

/**
 * What a host changed of a placement that people may have chosen already.
 */
public enum PlacementChange {
    WITHDRAWN,
    /** Other dates. */
    DATES,
    /** Another site, location or attendance. */
    PLACE,
    /** Fewer seats. */
    SEATS
}
