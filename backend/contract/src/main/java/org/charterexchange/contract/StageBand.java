package org.charterexchange.contract;

/**
 * The leadership stages that a placement suits, both inclusive, 1 foundation to 5 executive.
 */
public record StageBand(int lowest, int highest) {}
