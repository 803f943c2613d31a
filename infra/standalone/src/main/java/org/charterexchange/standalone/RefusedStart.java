package org.charterexchange.standalone;

/** The product does not start; the message says why and what to do. */
final class RefusedStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedStart(String message) {
        super(message);
    }
}
