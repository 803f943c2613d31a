package org.charterexchange.service.importable;

import reactor.core.publisher.Mono;

/**
 * Files that were accepted and are not imported yet: {@code imports} says it to whoever freezes a round.
 */
public interface PendingImports {

    /** Whether a file is on its way that may still put something into the round, or change what is in it. */
    Mono<Boolean> pending(String round);
}
