package org.charterexchange.frontend.layout;

/** Somebody is signed in here whose access has ended: their session ends too. */
final class AccessEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AccessEnded() {
        super("access has ended");
    }
}
