package org.charterexchange.service.rounds.runs;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.contract.rounds.RunState;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The queue of runs: each a document with a lease, every write of a worker fenced by owner and epoch.
 */
@Component
class RunStore {

    static final String COLLECTION = "runs";

    private static final String CHECKPOINT = "checkpoint";
    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final ReactiveMongoTemplate mongo;
    private final String collection;
    private final AuditedCollection<Run> runs;
    private final AuditEntries audit;

    @Autowired
    RunStore(ReactiveMongoTemplate mongo, AuditedCollections collections, AuditEntries audit) {
        this(mongo, collections, audit, COLLECTION);
    }

    RunStore(ReactiveMongoTemplate mongo, AuditedCollections collections, AuditEntries audit, String collection) {
        this.mongo = mongo;
        this.collection = collection;
        this.runs = collections.open(collection, Run.class);
        this.audit = audit;
    }

    /** Puts a run into the queue; the same run again changes nothing. */
    Mono<Run> queue(Caller by, Run run) {
        return runs.insert(run, entry(by, "run.queue", run).with("state", null, run.state()))
                .onErrorResume(DuplicateKeyException.class, known -> find(run.id()));
    }

    Mono<Run> find(String id) {
        return watched(id).map(WatchedRun::run);
    }

    Flux<Run> all(List<String> ids) {
        return watched(Filters.in("_id", ids)).map(WatchedRun::run);
    }

    Flux<WatchedRun> ofRound(String round) {
        return watched(eq("roundId", round));
    }

    /** The run and the last report of its worker. */
    Mono<WatchedRun> watched(String id) {
        return watched(eq("_id", id)).next();
    }

    /** A checkpoint may be large, and nobody reads it but the worker that goes on from it. */
    private Flux<WatchedRun> watched(Bson which) {
        return mongo.execute(collection, from -> from.find(which).projection(Projections.exclude(CHECKPOINT)))
                .map(found -> new WatchedRun(read(Run.class, found), read(Telemetry.class, found)));
    }

    /** The last report with its checkpoint. */
    Mono<Telemetry> telemetry(String id) {
        return in(from -> from.find(eq("_id", id)).first()).map(found -> read(Telemetry.class, found));
    }

    /** Takes the run that has waited longest, was let go or whose worker has fallen silent; empty where there is none. */
    Mono<Run> claim(String worker, Instant now, Instant until, int attempts) {
        Bson left = and(abandoned(now), or(exists("owner", false), not(gte("silences", attempts - 1))));
        Bson free = or(eq("state", RunState.QUEUED.name()), left);
        return in(from -> from.find(free)
                        .sort(Sorts.ascending("order.requestedAt"))
                        .limit(1)
                        .first())
                .map(found -> read(Run.class, found))
                .flatMap(run -> {
                    Run next = run.claimedBy(worker, now, until);
                    return runs.change(free, next, entry(Caller.SYSTEM, "run.claim", run, next));
                });
    }

    /**
     * Reports that the worker lives, and what is new.
     *
     * @return the run as it is now; empty where the lease was lost: then the worker must stop at once
     */
    Mono<Run> beat(Lease lease, Instant until, Telemetry news) {
        List<Bson> updates = new ArrayList<>();
        updates.add(Updates.set("leaseUntil", until));
        Document reported = new Document();
        mongo.getConverter().write(news, reported);
        reported.remove("_class");
        reported.forEach((field, value) -> updates.add(Updates.set(field, value)));
        return in(into -> into.findOneAndUpdate(holds(lease), Updates.combine(updates), AFTER))
                .map(found -> read(Run.class, found));
    }

    /** The run, where the lease still holds. */
    Mono<Run> held(Lease lease) {
        return runs.find(lease.runId(), holds(lease));
    }

    /**
     * Ends the run, unless the lease was lost.
     *
     * @param end the run as it shall be, made from the run as it is
     * @return the ended run; empty where the lease was lost and nothing was written
     */
    Mono<Run> end(Lease lease, Function<Run, Run> end) {
        return held(lease).flatMap(run -> {
            Run next = end.apply(run);
            AuditEntry entry = entry(Caller.SYSTEM, action(next), run, next);
            Mono<Run> again = Mono.defer(() -> end(lease, end));
            return runs.change(holds(lease), next, entry).switchIfEmpty(again);
        });
    }

    /** Changes a run that meets the condition, trying again where it was changed meanwhile. */
    Mono<Run> change(Caller by, String id, Bson where, String action, Function<Run, Run> change) {
        return runs.find(id, where).flatMap(run -> {
            Run next = change.apply(run);
            Mono<Run> again = Mono.defer(() -> change(by, id, where, action, change));
            return runs.change(where, next, entry(by, action, run, next)).switchIfEmpty(again);
        });
    }

    /** Puts the id of a membership where its person's name was, in every run they started. */
    Flux<Run> forget(String person) {
        Bson named = and(eq("order.person", person), ne("order.startedBy", person));
        return runs.findAll(named)
                .concatMap(run ->
                        change(Caller.SYSTEM, run.id(), named, "run.forget-name", found -> found.withoutName(person)));
    }

    /** Lets another worker take the run at once; nobody has fallen silent over it. */
    Mono<Void> release(Lease lease, Instant now) {
        Bson free = Updates.combine(Updates.set("leaseUntil", now.minusMillis(1)), Updates.unset("owner"));
        return in(into -> into.updateOne(holds(lease), free)).then();
    }

    /** Fails the runs over which so many workers have fallen silent that another would not help. */
    Flux<Run> failAbandoned(Instant now, int attempts, RunFailure reason) {
        Bson hopeless = and(abandoned(now), exists("owner", true), gte("silences", attempts - 1));
        return runs.findAll(hopeless)
                .concatMap(run -> change(
                        Caller.SYSTEM,
                        run.id(),
                        hopeless,
                        "run.fail",
                        found -> found.ended(RunStep.FAIL, now, null, reason)));
    }

    /** At work, but in nobody's hands. */
    static Bson abandoned(Instant now) {
        return and(eq("state", RunState.SOLVING.name()), lt("leaseUntil", now));
    }

    private static Bson holds(Lease lease) {
        return and(
                eq("_id", lease.runId()),
                eq("owner", lease.owner()),
                eq("epoch", lease.epoch()),
                eq("state", RunState.SOLVING.name()));
    }

    private AuditEntry entry(Caller by, String action, Run run) {
        return audit.by(by, action, "run/" + run.id(), null);
    }

    private AuditEntry entry(Caller by, String action, Run before, Run after) {
        return entry(by, action, before)
                .with("state", before.state(), after.state())
                .with("epoch", before.epoch(), after.epoch())
                .with("stopRequested", before.stopRequested(), after.stopRequested());
    }

    private static String action(Run ended) {
        return switch (ended.state()) {
            case SOLVED -> "run.solve";
            case STOPPED -> "run.stop";
            default -> "run.fail";
        };
    }

    private <D> D read(Class<D> type, Document document) {
        return mongo.getConverter().read(type, document);
    }

    private <D> Mono<D> in(Function<MongoCollection<Document>, Publisher<D>> work) {
        return mongo.execute(collection, work::apply).next();
    }
}
