package org.charterexchange.service.audit.chains;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.service.audit.AuditOutbox;
import org.charterexchange.service.audit.PendingEntries;
import org.charterexchange.service.audit.PendingEntries.Waiting;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Carries audit entries from the documents they were written with to their chains; what a crash left behind is carried on
 * the next start, and what another node left behind with the next sweep.
 */
@Component
class AuditRelay {

    private static final int BATCH = 500;
    private static final Bson WAITS = gt(PendingEntries.FIELD + ".at", Date.from(Instant.EPOCH));

    private final PendingEntries pending;
    private final AuditChains chains;
    private final ReactiveMongoTemplate mongo;

    AuditRelay(PendingEntries pending, AuditChains chains, ReactiveMongoTemplate mongo) {
        this.pending = pending;
        this.chains = chains;
        this.mongo = mongo;
    }

    /** Carries everything that waits. */
    Mono<Void> relay() {
        return Flux.defer(() -> Flux.fromIterable(pending.takeWritten()))
                .concatMap(waiting -> relay(waiting).doOnError(failure -> pending.suspectAll()))
                .then();
    }

    private Mono<Void> relay(Waiting waiting) {
        List<String> ids = waiting.ids();
        Flux<Document> found = ids == null
                ? found(waiting.collection(), WAITS)
                : Flux.fromIterable(ids)
                        .buffer(AuditChains.BATCH)
                        .concatMap(some -> found(waiting.collection(), and(in("_id", some), WAITS)), 0);
        return found.buffer(BATCH)
                .concatMap(some -> carry(waiting.collection(), some))
                .then();
    }

    private Flux<Document> found(String collection, Bson which) {
        return mongo.execute(collection, from -> from.find(which));
    }

    private Mono<Void> carry(String collection, List<Document> waiting) {
        List<Document> entries = waiting.stream()
                .flatMap(AuditRelay::pending)
                .sorted(Comparator.comparing(entry -> entry.getDate("at")))
                .toList();
        Map<String, List<Document>> byChain = new TreeMap<>();
        byChain.put(AuditChains.SCHEME, entries);
        for (Document entry : entries) {
            String organisation = entry.getString("organisation");
            if (organisation != null) {
                byChain.computeIfAbsent(AuditChains.ofOrganisation(organisation), chain -> new ArrayList<>())
                        .add(entry);
            }
        }
        return chains.append(byChain).then(Mono.defer(() -> clear(collection, waiting)));
    }

    private Mono<Void> clear(String collection, List<Document> waiting) {
        boolean letters = collection.equals(AuditOutbox.COLLECTION);
        List<WriteModel<Document>> writes = waiting.stream()
                .map(document -> letters ? removed(document) : cleared(document))
                .toList();
        return mongo.execute(collection, into -> into.bulkWrite(writes)).then();
    }

    private static WriteModel<Document> removed(Document letter) {
        return new DeleteOneModel<>(eq("_id", letter.get("_id")));
    }

    private static WriteModel<Document> cleared(Document document) {
        List<String> carried = pending(document).map(e -> e.getString("id")).toList();
        return new UpdateOneModel<>(
                eq("_id", document.get("_id")), Updates.pull(PendingEntries.FIELD, Filters.in("id", carried)));
    }

    private static Stream<Document> pending(Document document) {
        return document.getList(PendingEntries.FIELD, Document.class).stream();
    }
}
