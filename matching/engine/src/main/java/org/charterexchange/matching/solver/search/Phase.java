package org.charterexchange.matching.solver.search;

/** One way to get on; a search is a list of them, of which the first that is due runs next. */
interface Phase {

    /** Called when the search goes on with a new limit. */
    default void goOn() {}

    /** Whether there is something to do now. */
    boolean due();

    /** Works until the phase is over, or for a turn of it, or until the search is to halt. */
    void run();
}
