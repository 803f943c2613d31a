package org.charterexchange.service.imports.queue;

/**
 * A worker's hold on a file; it ends when another worker takes the next epoch.
 */
public record ImportLease(String batch, String owner, long epoch) {}
