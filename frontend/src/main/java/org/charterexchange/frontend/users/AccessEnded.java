package org.charterexchange.frontend.users;

/** Somebody is signed in here whose access has ended: their session ends too. */
public final class AccessEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Tells so without a cause. */
    public AccessEnded() {
        super("access has ended");
    }
}
