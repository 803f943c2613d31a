package org.charterexchange.service.rounds;

import java.time.Duration;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.members.Memberships;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.rounds.runs.Run;
import org.charterexchange.service.rounds.runs.Runs;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Runs while they are at work: watched and stopped.
 */
@Component
class RunWatching {

    /** Often enough that nothing on the way takes a silent stream for a dead one. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    /** How long a stream may outlive the membership of the one who watches. */
    private static final Duration RECHECK = Duration.ofSeconds(1);

    private final RunReaders readers;
    private final Rounds rounds;
    private final Runs runs;
    private final Memberships memberships;

    RunWatching(RunReaders readers, Rounds rounds, Runs runs, Memberships memberships) {
        this.readers = readers;
        this.rounds = rounds;
        this.runs = runs;
        this.memberships = memberships;
    }

    Mono<RunView> view(Caller by, String id) {
        return readers.readable(by, id).flatMap(found -> runs.view(found.run().id()));
    }

    Mono<RunView> stop(Caller by, String id) {
        return readers.readable(by, id)
                .flatMap(found -> runs.stop(by, id).switchIfEmpty(Mono.defer(() -> hasEnded(id))))
                .flatMap(stopped -> rounds.get(stopped.roundId()))
                .flatMap(settled -> runs.view(id));
    }

    private Mono<Run> hasEnded(String id) {
        return runs.find(id)
                .flatMap(run -> Mono.error(
                        new ProblemException(ProblemType.REFUSED_TRANSITION, "run " + id, run.state(), "stop")));
    }

    /** The run whenever it has changed, until it ends or the one who watches is not who they were. */
    Flux<ServerSentEvent<RunView>> events(Caller by, String id) {
        return readers.readable(by, id).flatMapMany(found -> {
            Flux<ServerSentEvent<RunView>> changes = runs.events(id).map(RunWatching::event);
            Flux<ServerSentEvent<RunView>> beats = Flux.interval(HEARTBEAT)
                    .map(tick ->
                            ServerSentEvent.<RunView>builder().comment("alive").build());
            Mono<Boolean> left = Flux.interval(RECHECK)
                    .onBackpressureDrop()
                    .concatMap(tick -> memberships.stands(by).filter(stands -> !stands), 1)
                    .next();
            return changes.publish(shared -> Flux.merge(shared, beats.takeUntilOther(shared.ignoreElements())))
                    .takeUntilOther(left);
        });
    }

    private static ServerSentEvent<RunView> event(RunView view) {
        return ServerSentEvent.builder(view)
                .id(Long.toString(view.version()))
                .event("run")
                .build();
    }
}
