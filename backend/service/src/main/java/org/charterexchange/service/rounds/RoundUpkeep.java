package org.charterexchange.service.rounds;

import java.util.function.Function;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.service.access.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Completes what a crash left half done: freezing, putting a run into the queue, taking a round on after its run, marking
 * placements. Every part may be done twice, by any process.
 */
@Component
class RoundUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(RoundUpkeep.class);

    private final RoundStore rounds;
    private final RoundSettlement settlement;
    private final RoundClosing closing;
    private final RoundPublishing publishing;

    RoundUpkeep(RoundStore rounds, RoundSettlement settlement, RoundClosing closing, RoundPublishing publishing) {
        this.rounds = rounds;
        this.settlement = settlement;
        this.closing = closing;
        this.publishing = publishing;
    }

    /** Completes everything that waits for it. */
    Mono<Void> complete() {
        return Flux.concat(
                        each(rounds.freezing(), round -> closing.freeze(Caller.SYSTEM, round)),
                        each(rounds.in(RoundState.SOLVING), settlement::settle),
                        each(rounds.publishing(), round -> publishing.matchPlacements(Caller.SYSTEM, round)))
                .onErrorResume(failure -> logged("the rounds", failure))
                .then();
    }

    private static Flux<Round> each(Flux<Round> which, Function<Round, Mono<Round>> work) {
        return which.concatMap(round -> work.apply(round).onErrorResume(failure -> logged(round.id(), failure)));
    }

    private static Mono<Round> logged(String what, Throwable failure) {
        LOG.warn("Upkeep of {} waits for the next attempt", what, failure);
        return Mono.empty();
    }
}
