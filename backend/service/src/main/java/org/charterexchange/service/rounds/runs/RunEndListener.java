package org.charterexchange.service.rounds.runs;

import reactor.core.publisher.Mono;

/**
 * Hears from the workers of this process that a run has ended. Whoever listens looks for ends that nobody told as well: a
 * process may die between the two.
 */
@FunctionalInterface
public interface RunEndListener {

    /** Does what follows from the end of the run; it may be told twice. */
    Mono<Void> ended(Run run);
}
