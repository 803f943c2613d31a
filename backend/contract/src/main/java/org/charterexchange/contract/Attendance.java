package org.charterexchange.contract;

/**
 * Where the work of a placement is done.
 */
public enum Attendance {
    ON_SITE,
    HYBRID,
    REMOTE
}
