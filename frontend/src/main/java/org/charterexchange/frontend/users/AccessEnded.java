package org.charterexchange.frontend.users;

/** Somebody is signed in here whose access has ended: their session ends too. */
public final class AccessEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean unread;

    /**
     * Tells so without a cause.
     *
     * @param unread whether they are told something that they have not read yet
     */
    public AccessEnded(boolean unread) {
        super("access has ended");
        this.unread = unread;
    }

    /** Returns whether they have yet to read what they are told. */
    public boolean unread() {
        return unread;
    }
}
