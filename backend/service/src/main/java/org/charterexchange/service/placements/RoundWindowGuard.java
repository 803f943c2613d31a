package org.charterexchange.service.placements;

import java.util.List;
import java.util.function.Predicate;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.service.problems.Fault;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Refuses what a round does not take now; a round nobody knows takes nothing.
 */
@Component
public class RoundWindowGuard {

    private final ObjectProvider<RoundWindows> rounds;

    RoundWindowGuard(ObjectProvider<RoundWindows> rounds) {
        this.rounds = rounds;
    }

    /** Completes where placements may be published in the round. */
    public Mono<Void> requireOffers(String round) {
        return require(round, RoundWindow::offersOpen);
    }

    /** Completes where the round takes applications. */
    public Mono<Void> requireApplications(String round) {
        return require(round, RoundWindow::applicationsOpen);
    }

    /** Completes where the round takes the scores of panels: never once it has closed. */
    public Mono<Void> requireAssessments(String round) {
        return require(round, RoundWindow::assessmentsOpen);
    }

    /** Completes where there is such a round. */
    public Mono<Void> requireKnown(String round) {
        return window(round).then();
    }

    /** Whether the round takes applications; one that nobody knows takes none. */
    public Mono<Boolean> takesApplications(String round) {
        return says(round, RoundWindow::applicationsOpen);
    }

    /** Whether the round takes no more applications and nobody has decided on them yet. */
    public Mono<Boolean> awaitsDecision(String round) {
        return says(round, RoundWindow::awaitsDecision);
    }

    private Mono<Boolean> says(String round, Predicate<RoundWindow> what) {
        return Mono.justOrEmpty(rounds.getIfAvailable())
                .flatMap(known -> known.of(round))
                .map(what::test)
                .defaultIfEmpty(false);
    }

    private Mono<Void> require(String round, Predicate<RoundWindow> open) {
        return window(round)
                .filter(open)
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.WINDOW_CLOSED, round)))
                .then();
    }

    private Mono<RoundWindow> window(String round) {
        return Mono.justOrEmpty(rounds.getIfAvailable())
                .flatMap(known -> known.of(round))
                .switchIfEmpty(Mono.error(() -> ProblemException.of(
                        ProblemType.NOT_FOUND, List.of(Fault.of("round", round, FaultCodes.ROUND)))));
    }
}
