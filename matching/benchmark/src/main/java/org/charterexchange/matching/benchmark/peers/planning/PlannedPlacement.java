package org.charterexchange.matching.benchmark.peers.planning;

/**
 * A placement as a planning value, shared by all who may go there.
 *
 * @param number of the placement in the problem
 */
public record PlannedPlacement(int number) {}
