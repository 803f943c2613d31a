package org.charterexchange.matching;

/** A checkpoint that is damaged or belongs to another instance; the message says which. */
public final class UnusableCheckpointException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnusableCheckpointException(String message) {
        super(message);
    }

    UnusableCheckpointException(String message, Throwable cause) {
        super(message, cause);
    }
}
