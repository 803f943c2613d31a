package org.charterexchange.service.rounds;

import java.util.List;
import java.util.Objects;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.language.Languages;
import org.charterexchange.service.rounds.runs.Run;
import org.charterexchange.service.rounds.runs.RunEndListener;
import org.charterexchange.service.rounds.runs.Runs;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes a round on when its run has ended: as soon as a worker says so, before the next decision about the round, and with
 * the upkeep where a crash came between. Whoever reads the round sees meanwhile what that will make of it, and writes nothing.
 */
@Component
class RoundSettlement implements RunEndListener {

    private final RoundStore rounds;
    private final Runs runs;

    RoundSettlement(RoundStore rounds, Runs runs) {
        this.rounds = rounds;
        this.runs = runs;
    }

    /** The round as it stands given one of its runs; the very same unless that is the one it waits for and has ended. */
    static Round after(Round round, Run run) {
        if (!isAwaited(round) || !run.id().equals(round.currentRunId()) || !run.hasEnded()) {
            return round;
        }
        RoundStep step = step(round, run);
        return step == RoundStep.REVIEW ? round.inReview() : round.after(step);
    }

    private static RoundStep step(Round round, Run run) {
        if (run.outcome() != null) {
            return RoundStep.REVIEW;
        }
        return round.reviewable() ? RoundStep.RETURN_TO_REVIEW : RoundStep.RETURN_TO_CLOSED;
    }

    private static boolean isAwaited(Round round) {
        return round.state() == RoundState.SOLVING && round.currentRunId() != null;
    }

    /** The round as whoever reads it sees it. */
    Mono<Round> seen(Round round) {
        return seen(List.of(round)).next();
    }

    /** The same for several, in their order. */
    Flux<Round> seen(List<Round> read) {
        List<String> awaited = read.stream()
                .filter(RoundSettlement::isAwaited)
                .map(round -> Objects.requireNonNull(round.currentRunId()))
                .toList();
        return runs.all(awaited)
                .collectMap(Run::roundId)
                .flatMapIterable(ends -> read.stream()
                        .map(round -> ends.containsKey(round.id()) ? after(round, ends.get(round.id())) : round)
                        .toList());
    }

    /** Takes the round on where its run has ended, and puts its run into the queue where a crash came before that. */
    Mono<Round> settle(Round round) {
        return isAwaited(round)
                ? runs.find(Objects.requireNonNull(round.currentRunId()))
                        .switchIfEmpty(Mono.defer(() -> queue(Caller.SYSTEM, round)))
                        .flatMap(run -> settle(round, run))
                : Mono.just(round);
    }

    @Override
    public Mono<Void> ended(Run run) {
        return rounds.find(run.roundId()).flatMap(round -> settle(round, run)).then();
    }

    private Mono<Round> settle(Round round, Run run) {
        Round next = after(round, run);
        String failure =
                run.failureReason() == null ? null : run.failureReason().in(Languages.ENGLISH);
        return next.equals(round)
                ? Mono.just(round)
                : rounds.step(Caller.SYSTEM, round, step(round, run), next, failure)
                        .switchIfEmpty(Mono.defer(() -> rounds.find(round.id())));
    }

    /** Puts the run that a round waits for into the queue; again changes nothing. */
    Mono<Run> queue(Caller by, Round round) {
        Round.Frozen frozen = round.frozen();
        Round.Current current = round.current();
        if (frozen == null || current == null) {
            return Mono.error(new IllegalStateException("round " + round.id() + " is solved without an instance"));
        }
        return runs.queue(by, Run.queued(round.id(), current.number(), current.order(), frozen.instance()));
    }
}
