package org.charterexchange.service.rounds.runs;

/**
 * The solver could not get the memory it needs; the process goes on.
 */
final class SolverOutOfMemoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SolverOutOfMemoryException(OutOfMemoryError cause) {
        super(cause);
    }
}
