package org.charterexchange.contract.rounds;

/**
 * A named person's decision to publish a run.
 *
 * @param reason why this run, 1 to 1,000 characters
 */
public record PublishRequest(String runId, String reason) {}
