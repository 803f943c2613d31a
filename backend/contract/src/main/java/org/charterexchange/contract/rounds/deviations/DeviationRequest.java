package org.charterexchange.contract.rounds.deviations;

import java.util.List;

/**
 * A named person's decision about deviations.
 *
 * @param deviations the ids of those that it is about
 * @param verdict only {@code LAPSES} for a placement that was withdrawn and somebody who left
 * @param reason why, 1 to 1,000 characters; whoever is matched reads it where the match lapses
 */
public record DeviationRequest(List<String> deviations, DeviationVerdict verdict, String reason) {}
