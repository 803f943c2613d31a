package org.charterexchange.service.imports.queue;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
import org.charterexchange.service.importable.PendingImports;
import org.charterexchange.service.imports.queue.ImportBatch.Hold;
import org.charterexchange.service.imports.queue.ImportBatch.Progress;
import org.charterexchange.service.storage.Ids;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The line of accepted files: every write of a worker is fenced by owner and epoch.
 */
@Component
public class ImportBatches implements PendingImports {

    static final String COLLECTION = "imports";

    static final Bson OPEN = eq("done", false);
    private static final Bson WITHOUT_FILE = Projections.exclude("file");
    private static final FindOneAndUpdateOptions OLDEST =
            new FindOneAndUpdateOptions().sort(Sorts.ascending("acceptedAt")).returnDocument(ReturnDocument.AFTER);

    private final ReactiveMongoTemplate mongo;
    private final String collection;
    private final AuditedCollection<ImportBatch> batches;
    private final AuditEntries audit;
    private final Ids ids;
    private final Clock clock;

    @Autowired
    ImportBatches(
            ReactiveMongoTemplate mongo, AuditedCollections collections, AuditEntries audit, Ids ids, Clock clock) {
        this(mongo, COLLECTION, collections, audit, ids, clock);
    }

    ImportBatches(
            ReactiveMongoTemplate mongo,
            String collection,
            AuditedCollections collections,
            AuditEntries audit,
            Ids ids,
            Clock clock) {
        this.mongo = mongo;
        this.collection = collection;
        this.batches = collections.open(collection, ImportBatch.class);
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Accepts a file: the one write that decides that all of it will be imported. The same request again meets it.
     *
     * @param rounds every round in which it may change something
     */
    public Mono<ImportBatch> accept(Caller by, Upload upload, int rows, Set<String> rounds) {
        return ids.next()
                .map(id -> batch(id, by, upload, rows, rounds))
                .flatMap(batch -> batches.insert(batch, entry(by, "import.accept", batch))
                        .onErrorResume(DuplicateKeyException.class, again -> find(batch.id())));
    }

    private ImportBatch batch(String id, Caller by, Upload upload, int rows, Set<String> rounds) {
        Instant now = clock.instant();
        return new ImportBatch(
                id,
                1,
                upload.kind(),
                upload.json(),
                upload.round(),
                rounds,
                upload.file(),
                upload.sha256(),
                rows,
                by.person(),
                by.name(),
                by.roles(),
                by.organisation(),
                now,
                null,
                new Hold(null, 0, now.minusMillis(1), 0),
                Progress.NONE,
                false,
                false,
                null);
    }

    /** An import without its file, which may be large. */
    public Mono<ImportBatch> find(String id) {
        return newest(eq("_id", id), 1).next();
    }

    /**
     * Imports without their files, the newest first.
     *
     * @param last only those that are older than the one with this id; from the newest where null
     */
    public Mono<List<ImportBatch>> page(Bson where, @Nullable String last, int limit) {
        return last == null
                ? newest(where, limit).collectList()
                : find(last)
                        .flatMap(from ->
                                newest(and(where, olderThan(from)), limit).collectList())
                        .defaultIfEmpty(List.of());
    }

    private static Bson olderThan(ImportBatch batch) {
        Bson together = and(eq("acceptedAt", batch.acceptedAt()), lt("_id", batch.id()));
        return or(lt("acceptedAt", batch.acceptedAt()), together);
    }

    /** Takes the file that has waited longest; empty where none waits. */
    Mono<ImportBatch> claim(String worker, Instant until) {
        Bson free = and(OPEN, lt("hold.until", clock.instant()));
        Bson held = Updates.combine(
                Updates.set("hold.owner", worker), Updates.inc("hold.epoch", 1L), Updates.set("hold.until", until));
        return in(into -> into.findOneAndUpdate(free, held, OLDEST)).map(this::read);
    }

    /** Says that the worker lives; false where the lease was lost. */
    Mono<Boolean> renew(ImportLease lease, Instant until) {
        return update(lease, Updates.set("hold.until", until));
    }

    /** Notes how far it is; an error where the lease was lost: then nothing more may be written. */
    public Mono<Void> proceed(ImportLease lease, Progress progress) {
        Document to = new Document();
        mongo.getConverter().write(progress, to);
        to.remove("_class");
        return update(lease, Updates.set("progress", to))
                .filter(held -> held)
                .switchIfEmpty(Mono.error(() -> new LeaseLostException(lease)))
                .then();
    }

    /** Notes that the round took the file after it was kept. */
    public Mono<Void> admit(ImportLease lease) {
        return update(lease, Updates.set("admitted", true)).then();
    }

    /** Everything is imported. */
    public Mono<Void> finish(ImportLease lease, ImportBatch batch, Progress last) {
        return end(lease, batch.ended(false, last, clock.instant()), "import.finish");
    }

    /** The round closed before anything was imported. */
    public Mono<Void> refuse(ImportLease lease, ImportBatch batch) {
        return end(lease, batch.ended(true, Progress.NONE, clock.instant()), "import.refuse");
    }

    private Mono<Void> end(ImportLease lease, ImportBatch ended, String action) {
        return batches.change(holds(lease), ended, entry(ended.caller(), action, ended))
                .then();
    }

    /** Lets the file wait after a failure before anybody tries again; the others in line go on. */
    Mono<Void> fail(ImportLease lease, Duration wait) {
        return update(
                        lease,
                        Updates.combine(
                                Updates.unset("hold.owner"),
                                Updates.inc("hold.failures", 1),
                                Updates.set("hold.until", clock.instant().plus(wait))))
                .then();
    }

    /** Lets another worker go on at once. */
    Mono<Void> release(ImportLease lease) {
        return update(
                        lease,
                        Updates.combine(
                                Updates.unset("hold.owner"),
                                Updates.set("hold.until", clock.instant().minusMillis(1))))
                .then();
    }

    @Override
    public Mono<Boolean> pending(String round) {
        return batches.count(and(OPEN, eq("rounds", round))).map(count -> count > 0);
    }

    private Flux<ImportBatch> newest(Bson where, int limit) {
        Bson newest = Sorts.descending("acceptedAt", "_id");
        return mongo.execute(
                        collection,
                        from -> from.find(where)
                                .projection(WITHOUT_FILE)
                                .sort(newest)
                                .limit(limit))
                .map(this::read);
    }

    private Mono<Boolean> update(ImportLease lease, Bson update) {
        return in(into -> into.updateOne(holds(lease), update)).map(done -> done.getMatchedCount() > 0);
    }

    private static Bson holds(ImportLease lease) {
        return and(eq("_id", lease.batch()), eq("hold.owner", lease.owner()), eq("hold.epoch", lease.epoch()), OPEN);
    }

    private AuditEntry entry(Caller by, String action, ImportBatch batch) {
        boolean accepted = !batch.done();
        return audit.by(by, action, "import/" + batch.id(), batch.organisation())
                .with("kind", accepted ? null : batch.kind(), batch.kind())
                .with("sha256", accepted ? null : batch.sha256(), batch.sha256())
                .with("rows", accepted ? null : batch.rows(), batch.rows())
                .with("done", accepted ? null : false, batch.done());
    }

    private ImportBatch read(Document document) {
        return mongo.getConverter().read(ImportBatch.class, document);
    }

    private <D> Mono<D> in(Function<MongoCollection<Document>, Publisher<D>> work) {
        return mongo.execute(collection, work::apply).next();
    }
}
