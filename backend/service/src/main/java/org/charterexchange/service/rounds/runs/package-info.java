/**
 * Runs of the solver: a queue of lease documents, the workers that claim from it and what they find.
 *
 * <p>{@code RunWorker} claims, reports and ends a run, each write fenced by its lease; {@code RunSolving} reads the bytes and lets
 * the engine work; {@code RunLifeCycle} is what can happen. Whoever must hear that a run has ended is a {@code RunEndListener}.
 * Who may read a run is decided above, in {@code rounds}.
 */
@NullMarked
package org.charterexchange.service.rounds.runs;

import org.jspecify.annotations.NullMarked;
