package org.charterexchange.service.audit.chains;

import static com.mongodb.client.model.Filters.in;

import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.Document;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.audit.AuditCheckpointView;
import org.charterexchange.contract.audit.AuditKeyView;
import org.charterexchange.service.web.Cursors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes, keeps and lists checkpoints. A checkpoint's number is its key, so that of two nodes one makes it.
 */
@Component
public class AuditCheckpoints {

    static final String COLLECTION = "auditCheckpoints";

    private static final int BATCH = 100;
    private static final Document NEWEST_FIRST = new Document("_id", -1);

    private final ReactiveMongoTemplate mongo;
    private final ChainHeads heads;
    private final CheckpointKeys keys;
    private final Clock clock;

    AuditCheckpoints(ReactiveMongoTemplate mongo, ChainHeads heads, CheckpointKeys keys, Clock clock) {
        this.mongo = mongo;
        this.heads = heads;
        this.keys = keys;
        this.clock = clock;
    }

    /** The public keys that checkpoints are verified with. */
    public List<AuditKeyView> keys() {
        return keys.views();
    }

    /** Some of the checkpoints, newest first. */
    public Mono<Page<AuditCheckpointView>> list(@Nullable String after, @Nullable Integer limit) {
        int size = Cursors.limit(limit);
        Long before = Cursors.place(after);
        Mono<Long> newest =
                before == null ? newest().map(AuditCheckpoint::number).defaultIfEmpty(0L) : Mono.just(before - 1);
        return newest.flatMap(top -> numbered(Math.max(1, top - size), top, NEWEST_FIRST)
                        .map(AuditCheckpoint::view)
                        .collectList())
                .map(read -> Cursors.page(read, size, view -> Long.toString(view.number())));
    }

    /** The newest checkpoint; empty before the first. */
    public Mono<AuditCheckpoint> newest() {
        return mongo.execute(COLLECTION, from -> from.find().sort(NEWEST_FIRST).limit(1))
                .next()
                .map(AuditCheckpoint::of);
    }

    /** The stored checkpoints up to a number, in their order. */
    public Flux<Document> upTo(long last) {
        Document inOrder = new Document("_id", 1);
        return Flux.fromStream(
                        () -> LongStream.rangeClosed(0, (last - 1) / BATCH).boxed())
                .concatMap(batch -> numbered(batch * BATCH + 1, Math.min(last, (batch + 1) * BATCH), inOrder), 0);
    }

    /**
     * Signs how far every chain reaches now.
     *
     * @param before the newest checkpoint; null where this is the first
     * @return the checkpoint; empty where no chain has entries or another node has just made one
     */
    Mono<AuditCheckpoint> make(@Nullable AuditCheckpoint before, String reason) {
        return heads.all()
                .collectList()
                .filter(all -> !all.isEmpty())
                .map(all -> new AuditCheckpoint(
                        before == null ? 1 : before.number() + 1,
                        clock.instant(),
                        reason,
                        all,
                        before == null ? ChainLink.START.hash() : before.hash(),
                        keys.id()))
                .flatMap(made -> mongo.execute(COLLECTION, into -> into.insertOne(made.signed(keys)))
                        .then(Mono.just(made)))
                .onErrorResume(DuplicateKeyException.class, another -> Mono.empty());
    }

    private Flux<Document> numbered(long first, long last, Document order) {
        List<String> ids = LongStream.rangeClosed(first, last)
                .mapToObj(AuditCheckpoint::key)
                .toList();
        return mongo.execute(COLLECTION, from -> from.find(in("_id", ids)).sort(order));
    }
}
