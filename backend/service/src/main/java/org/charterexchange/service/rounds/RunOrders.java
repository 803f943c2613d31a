package org.charterexchange.service.rounds;

import java.time.Clock;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RunRequest;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.members.VersionedChange;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.rounds.runs.Run;
import org.charterexchange.service.rounds.runs.Runs;
import org.charterexchange.service.rounds.runs.WatchedRun;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Starts the runs of a round, and stops them.
 *
 * <p>The round is changed first, by one conditional write that only one of several callers can win; the run's id follows
 * from it, so that the run can be put into the queue, after a crash too, once and only once.
 */
@Component
class RunOrders {

    private static final int LONGEST_SECONDS = 86_400;

    private final RoundStore rounds;
    private final Runs runs;
    private final ReadableRuns readable;
    private final RoundSettlement settlement;
    private final VersionedChange changes;
    private final Clock clock;

    RunOrders(
            RoundStore rounds,
            Runs runs,
            ReadableRuns readable,
            RoundSettlement settlement,
            VersionedChange changes,
            Clock clock) {
        this.rounds = rounds;
        this.runs = runs;
        this.readable = readable;
        this.settlement = settlement;
        this.changes = changes;
        this.clock = clock;
    }

    /** Starts a run, unless one is under way. */
    Mono<WatchedRun> start(Caller by, String round, RunRequest request) {
        faults(request).refuseIfAny();
        return rounds.find(round)
                .switchIfEmpty(Mono.error(RoundProblems::notFound))
                .flatMap(settlement::settle)
                .flatMap(found -> begin(by, found, request))
                .flatMap(started -> settlement.queue(by, started))
                .map(Runs::unwatched);
    }

    /** Asks a run to stop; the round goes on where that ends it at once. */
    Mono<WatchedRun> stop(Caller by, String id) {
        return readable.find(by, id)
                .flatMap(found -> runs.stop(by, id)
                        .switchIfEmpty(Mono.defer(() -> hasEnded(found.run().id())))
                        .delayUntil(stopped -> stopped.hasEnded() ? settlement.ended(stopped) : Mono.empty())
                        .map(stopped -> found.watched().with(stopped)));
    }

    private Mono<Run> hasEnded(String id) {
        return runs.find(id).flatMap(run -> Mono.error(ProblemException.refusedTransition("run", run.state(), "stop")));
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
}
