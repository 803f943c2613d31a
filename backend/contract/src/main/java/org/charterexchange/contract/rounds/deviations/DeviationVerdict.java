package org.charterexchange.contract.rounds.deviations;

/**
 * What a deviation means for the matches that it concerns.
 */
public enum DeviationVerdict {
    /** They take effect all the same. */
    STANDS,
    /** They take no effect, and the people are told. */
    LAPSES
}
