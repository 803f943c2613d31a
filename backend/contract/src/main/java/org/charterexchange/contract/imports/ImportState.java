package org.charterexchange.contract.imports;

/**
 * How far an accepted file is.
 */
public enum ImportState {
    /** It waits in line. */
    WAITING,
    /** It is being imported. */
    WORKING,
    /** Importing it failed; it is tried again, and goes on where it was. */
    FAILING,
    /** All of it is imported. */
    DONE,
    /** Its round had closed before it was accepted; nothing of it is imported. */
    REFUSED
}
