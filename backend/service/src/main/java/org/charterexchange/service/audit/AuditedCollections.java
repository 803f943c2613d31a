package org.charterexchange.service.audit;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import java.util.List;
import org.charterexchange.service.storage.VersionedDocument;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Opens collections whose every change carries its audit entry.
 */
@Component
public class AuditedCollections {

    private final ReactiveMongoTemplate mongo;
    private final AuditEntryMapping entries;
    private final PendingEntries pending;

    AuditedCollections(ReactiveMongoTemplate mongo, AuditEntryMapping entries, PendingEntries pending) {
        this.mongo = mongo;
        this.entries = entries;
        this.pending = pending;
    }

    /**
     * Opens a collection.
     *
     * @param name the name of the collection
     * @param type what its documents are read as
     */
    public <D extends VersionedDocument> AuditedCollection<D> open(String name, Class<D> type) {
        pending.watch(name);
        return new AuditedCollection<>(mongo, entries, name, type, ids -> pending.written(name, ids));
    }

    /**
     * Whose document it is, whoever asks.
     *
     * @param collection the name of the collection; empty for one that was never opened
     * @param ids one of these is its id
     * @return the organisation; empty where there is no such document or it is no organisation's
     */
    public Mono<String> owner(String collection, List<String> ids) {
        if (!pending.watches(collection)) {
            return Mono.empty();
        }
        return mongo.execute(collection, from -> from.find(in("_id", ids)).projection(include("organisation")))
                .mapNotNull(document -> document.getString("organisation"))
                .next();
    }
}
