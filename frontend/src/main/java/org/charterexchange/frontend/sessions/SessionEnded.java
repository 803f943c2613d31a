package org.charterexchange.frontend.sessions;

/** A form was sent after its session had ended by itself: the person must sign in again. */
public final class SessionEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean kept;

    /** Tells whether what was typed is kept. */
    public SessionEnded(boolean kept) {
        super("the session has ended");
        this.kept = kept;
    }

    /** Returns whether what was typed is kept for when the person is back. */
    public boolean kept() {
        return kept;
    }
}
