package org.charterexchange.mongodb;

/** The embedded MongoDB cannot start or go on; the message says why and what to do, in words. */
public final class EmbeddedMongoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmbeddedMongoException(String message, Throwable cause) {
        super(message, cause);
    }
}
