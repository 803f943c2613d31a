package org.charterexchange.service.rounds.runs;

/**
 * A worker's hold on a run; it ends when another worker takes the next epoch.
 */
record Lease(String runId, String owner, long epoch) {}
