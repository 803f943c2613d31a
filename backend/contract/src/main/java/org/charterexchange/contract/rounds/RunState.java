package org.charterexchange.contract.rounds;

/**
 * The life cycle of a run: {@code QUEUED → SOLVING → SOLVED | FAILED | STOPPED}.
 */
public enum RunState {
    QUEUED,
    SOLVING,
    SOLVED,
    FAILED,
    STOPPED
}
