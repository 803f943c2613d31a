package org.charterexchange.service.rounds;

import java.time.Duration;
import java.util.Locale;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.members.Memberships;
import org.charterexchange.service.rounds.runs.Runs;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Streams what becomes of a run to those who watch it.
 */
@Component
class RunEvents {

    /** Often enough that nothing on the way takes a silent stream for a dead one. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    /** How long a stream may outlive the membership of the one who watches. */
    private static final Duration RECHECK = Duration.ofSeconds(1);

    private final ReadableRuns readable;
    private final Runs runs;
    private final Memberships memberships;

    RunEvents(ReadableRuns readable, Runs runs, Memberships memberships) {
        this.readable = readable;
        this.runs = runs;
        this.memberships = memberships;
    }

    /** The run whenever it has changed, until it ends or the one who watches is not who they were. */
    Flux<ServerSentEvent<RunView>> of(Caller by, String id, Locale locale) {
        return readable.find(by, id).flatMapMany(found -> {
            Flux<ServerSentEvent<RunView>> changes = runs.events(
                            found.watched(), watched -> ReadableRuns.view(by, watched, locale))
                    .map(RunEvents::event);
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
