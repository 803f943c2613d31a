package org.charterexchange.service.imports.queue;

import reactor.core.publisher.Mono;

/**
 * Imports a file from where it stands. It may be done again by another worker, and stops once its lease is lost.
 */
@FunctionalInterface
public interface ImportWork {

    /** Completes once all of the file is imported, or it was refused. */
    Mono<Void> apply(ImportBatch batch, ImportLease lease);
}
