package org.charterexchange.service.rounds.runs;

/**
 * What can happen to a run.
 */
enum RunStep {
    /** A worker takes it, for the first time or after the worker before fell silent. */
    CLAIM,
    /** A worker reports that it is alive and how far it has come. */
    BEAT,
    SOLVE,
    /** The run ended early because somebody asked for it. */
    STOP,
    FAIL
}
