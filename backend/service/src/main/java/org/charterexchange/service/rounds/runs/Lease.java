package org.charterexchange.service.rounds.runs;

/**
 * A worker's claim on a run; it ends when another worker takes the next epoch.
 */
record Lease(String runId, String owner, long epoch) {}
