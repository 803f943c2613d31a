package org.charterexchange.service.rounds.runs;

import static com.mongodb.client.model.Filters.eq;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.charterexchange.contract.rounds.RunState;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.service.access.Caller;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Runs as the rounds use them: put into the queue, watched, stopped.
 */
@Component
public class Runs {

    private final RunStore store;
    private final RunSettings settings;
    private final Clock clock;

    Runs(RunStore store, RunSettings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** Puts a run into the queue; the same run again changes nothing. */
    public Mono<Run> queue(Caller by, Run run) {
        return store.queue(by, run);
    }

    public Mono<Run> find(String id) {
        return store.find(id);
    }

    /** The run with the last report of its worker. */
    public Mono<WatchedRun> watched(String id) {
        return store.watched(id);
    }

    /** A run on which nobody has reported yet. */
    public static WatchedRun unwatched(Run run) {
        return new WatchedRun(run, Telemetry.NONE);
    }

    /** The runs of a round, oldest first. */
    public Flux<WatchedRun> ofRound(String round) {
        return store.ofRound(round)
                .sort(Comparator.comparingInt(watched -> watched.run().number()));
    }

    /** The run as it was read, and again whenever it has changed, until it has ended. */
    public Flux<RunView> events(WatchedRun read, Function<WatchedRun, RunView> told) {
        Mono<WatchedRun> again = Mono.defer(() -> store.watched(read.run().id()));
        return Mono.just(read)
                .concatWith(again.delaySubscription(settings.events())
                        .repeatWhen(done -> done.delayElements(settings.events())))
                .map(told)
                .distinctUntilChanged()
                .takeUntil(view -> RunLifeCycle.hasEnded(view.state()));
    }

    /**
     * Asks a run to stop: one that waits stops at once, one at work when its worker hears of it.
     *
     * @return the run; empty where there is none that has not ended
     */
    public Mono<Run> stop(Caller by, String id) {
        Bson waiting = eq("state", RunState.QUEUED.name());
        Bson atWork = eq("state", RunState.SOLVING.name());
        return store.change(by, id, waiting, "run.stop", run -> run.ended(RunStep.STOP, clock.instant(), null, null))
                .switchIfEmpty(Mono.defer(() -> store.change(by, id, atWork, "run.ask-to-stop", Run::askedToStop)));
    }

    /**
     * Puts the id of a membership where its person's name was, in every run they started. It may be repeated.
     *
     * @return in how many
     */
    public Mono<Long> forget(String person) {
        return store.forget(person).count();
    }

    /** The outcomes of these runs. */
    public Flux<Run> all(List<String> ids) {
        return ids.isEmpty() ? Flux.empty() : store.all(ids);
    }
}
