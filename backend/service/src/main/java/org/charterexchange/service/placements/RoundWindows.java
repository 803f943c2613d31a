package org.charterexchange.service.placements;

import reactor.core.publisher.Mono;

/**
 * What the rounds, which stand above, tell the features below them.
 */
public interface RoundWindows {

    /** What a round takes now; empty where there is no such round. */
    Mono<RoundWindow> of(String round);
}
