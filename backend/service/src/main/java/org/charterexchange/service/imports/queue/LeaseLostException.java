package org.charterexchange.service.imports.queue;

/**
 * Another worker has the file: this one's work on it has ended.
 */
final class LeaseLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLostException(ImportLease lease) {
        super("import " + lease.batch() + " is no longer held under epoch " + lease.epoch());
    }
}
