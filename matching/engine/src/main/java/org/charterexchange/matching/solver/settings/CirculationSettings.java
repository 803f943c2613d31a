package org.charterexchange.matching.solver.settings;

/**
 * The first step, circulations.
 *
 * @param most how many are solved: after a dozen, prices lower the bound faster than another circulation does
 * @param tolerance the gain, in points, under which the bundle method may end
 * @param mostPairs eligible pairs above which prices come first where something can be swapped: at half a million pairs one
 *     circulation took 50 s and more, while prices proved as much within 2 s
 * @param share of the time after which no further one is begun, once there is one
 * @param firstShare of the time after which the first is given up: where nothing can be swapped it is the answer, and worth
 *     waiting for
 */
public record CirculationSettings(int most, double tolerance, int mostPairs, double share, double firstShare) {}
