package org.charterexchange.contract.rounds.deviations;

import java.time.Instant;

/**
 * What a named person decided about a deviation.
 *
 * @param by the person's name
 */
public record DeviationDecisionView(DeviationVerdict verdict, String by, String reason, Instant at) {}
