package org.charterexchange.matching.solver.settings;

/**
 * OptaPlanner's local search.
 *
 * @param share of the time or of the steps, the last: with half of them it costs more than it finds (decision 9)
 * @param lateAcceptance after how many moves a score no worse is accepted: 400 was best up to 1,000 candidates among 100 to
 *     5,000
 * @param tries to draw a move that changes something
 * @param movesBetweenLooks at the halt
 */
public record PlannerSettings(double share, int lateAcceptance, int tries, int movesBetweenLooks) {}
