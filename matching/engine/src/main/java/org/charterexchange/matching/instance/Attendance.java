package org.charterexchange.matching.instance;

/** Where the work of a placement is done. */
public enum Attendance {
    /** Every working day at the placement's location. */
    ON_SITE,
    /** One day a week at the placement's location. */
    HYBRID,
    /** Never at the placement's location: neither distance nor travel counts. */
    REMOTE
}
