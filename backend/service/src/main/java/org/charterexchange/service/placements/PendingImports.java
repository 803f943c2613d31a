package org.charterexchange.service.placements;

import reactor.core.publisher.Mono;

/**
 * What the imports, which stand above, tell whoever freezes a round.
 */
public interface PendingImports {

    /** Whether a file is on its way that may still put something into the round, or change what is in it. */
    Mono<Boolean> pending(String round);
}
