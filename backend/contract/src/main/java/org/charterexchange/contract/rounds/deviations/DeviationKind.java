package org.charterexchange.contract.rounds.deviations;

/**
 * What is no longer as it was frozen.
 */
public enum DeviationKind {
    /** A placement was withdrawn by its host. */
    WITHDRAWN,
    /** A placement has other dates or another place. */
    MOVED,
    /** A placement has fewer seats. */
    SEATS_LOST,
    /** Somebody is no longer at the home organisation that endorsed them, or has left the scheme. */
    LEFT,
    /** Somebody holds fewer clearances. */
    VETTING_LOST
}
