package org.charterexchange.service.rounds;

import java.time.Clock;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RunRequest;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.members.VersionedChange;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.rounds.runs.Run;
import org.charterexchange.service.rounds.runs.Runs;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Starts the runs of a round and takes the round on when its run has ended.
 *
 * <p>The round is changed first, by one conditional write that only one of several callers can win; the run's id follows
 * from it, so that the run can be put into the queue, after a crash too, once and only once.
 */
@Component
class RoundRuns {

    private static final int LONGEST_SECONDS = 86_400;

    private final RoundStore rounds;
    private final Runs runs;
    private final VersionedChange changes;
    private final Clock clock;

    RoundRuns(RoundStore rounds, Runs runs, VersionedChange changes, Clock clock) {
        this.changes = changes;
        this.rounds = rounds;
        this.runs = runs;
        this.clock = clock;
    }

    /** Starts a run, unless one is under way. */
    Mono<RunView> start(Caller by, String round, RunRequest request) {
        faults(request).refuseIfAny();
        return rounds.find(round)
                .switchIfEmpty(Mono.error(RoundProblems::notFound))
                .flatMap(this::settled)
                .flatMap(found -> begin(by, found, request))
                .flatMap(started -> queue(by, started))
                .flatMap(run -> runs.view(run.id()));
    }

    private static Faults faults(RunRequest request) {
        Faults faults = new Faults();
        Integer seconds = request.seconds();
        Long steps = request.steps();
        boolean oneLimit = (seconds == null) != (steps == null);
        faults.require(oneLimit, "/seconds", seconds, FaultCodes.EITHER_FIELD.with("seconds", "steps"));
        faults.require(oneLimit, "/steps", steps, FaultCodes.EITHER_FIELD.with("seconds", "steps"));
        faults.require(
                seconds == null || (seconds >= 1 && seconds <= LONGEST_SECONDS),
                "/seconds",
                seconds,
                FaultCodes.WHOLE_NUMBER_FROM_TO.with(1, LONGEST_SECONDS));
        faults.require(steps == null || steps >= 1, "/steps", steps, FaultCodes.WHOLE_NUMBER_FROM.with(1));
        return faults;
    }

    private Mono<Round> begin(Caller by, Round round, RunRequest request) {
        if (RoundLifeCycle.next(round.state(), RoundStep.START).isEmpty()) {
            return Mono.error(RoundProblems.refused(round, RoundStep.START));
        }
        if (round.frozen() == null) {
            return Mono.error(new ProblemException(ProblemType.ROUND_FREEZING, round.id()));
        }
        int number = round.current() == null ? 1 : round.current().number() + 1;
        long seed = request.seed() == null ? 0 : request.seed();
        Run.RunOrder order =
                new Run.RunOrder(request.seconds(), request.steps(), seed, by.name(), by.person(), clock.instant());
        Round next = round.started(new Round.Current(number, order));
        return rounds.step(by, round, RoundStep.START, next, null).switchIfEmpty(Mono.defer(() -> beaten(by, round)));
    }

    /** Somebody else was faster: where they started a run, that is the answer. */
    private Mono<Round> beaten(Caller by, Round round) {
        return rounds.find(round.id())
                .filter(now -> now.state() == RoundState.SOLVING)
                .flatMap(now -> Mono.<Round>error(RoundProblems.refused(now, RoundStep.START)))
                .switchIfEmpty(Mono.defer(() -> changes.refuse(by, rounds.lastChange(round.id()))));
    }

    private Mono<Run> queue(Caller by, Round round) {
        Round.Frozen frozen = round.frozen();
        Round.Current current = round.current();
        if (frozen == null || current == null) {
            return Mono.error(new IllegalStateException("round " + round.id() + " is solved without an instance"));
        }
        return runs.queue(by, Run.queued(round.id(), current.number(), current.order(), frozen.instance()));
    }

    /** The round as it stands once what has happened to its run is taken into account. */
    Mono<Round> settled(Round round) {
        String run = round.currentRunId();
        if (round.state() != RoundState.SOLVING || run == null) {
            return Mono.just(round);
        }
        return runs.find(run)
                .switchIfEmpty(Mono.defer(() -> queue(Caller.SYSTEM, round)))
                .flatMap(found -> found.hasEnded() ? end(round, found) : Mono.just(round));
    }

    private Mono<Round> end(Round round, Run run) {
        RoundStep step = stepAfter(round, run);
        Round next = step == RoundStep.REVIEW ? round.inReview() : round.after(step);
        return rounds.step(Caller.SYSTEM, round, step, next, run.failure())
                .switchIfEmpty(Mono.defer(() -> rounds.find(round.id())));
    }

    private static RoundStep stepAfter(Round round, Run run) {
        if (run.outcome() != null) {
            return RoundStep.REVIEW;
        }
        return round.reviewable() ? RoundStep.RETURN_TO_REVIEW : RoundStep.RETURN_TO_CLOSED;
    }
}
