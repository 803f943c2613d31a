package org.charterexchange.matching;

/** Hears of progress while an instance is solved; called on the solving thread, so it must return quickly. */
public interface SolveListener {

    /** Called after improvements, at most about ten times a second, and several times a second while there is none. */
    void progressed(SolveProgress progress);

    /** Whether solving is to end with the best matching so far; asked several times a second. */
    boolean stopRequested();

    /**
     * Called with what a later request can go on from, after improvements and at most once a second.
     *
     * @param checkpoint to be kept as it is; good for the same instance bytes only
     */
    default void checkpoint(byte[] checkpoint) {}

    /** Hears of nothing and never stops. */
    static SolveListener silent() {
        return new SolveListener() {
            @Override
            public void progressed(SolveProgress progress) {
                // nobody listens
            }

            @Override
            public boolean stopRequested() {
                return false;
            }
        };
    }
}
