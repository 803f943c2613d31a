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
    private final FoldedTexts folded;

    AuditedCollections(
            ReactiveMongoTemplate mongo, AuditEntryMapping entries, PendingEntries pending, FoldedTexts folded) {
        this.mongo = mongo;
        this.entries = entries;
        this.pending = pending;
        this.folded = folded;
    }

    /**
     * Opens a collection.
     *
     * @param name the name of the collection
     * @param type what its documents are read as
     */
    public <D extends VersionedDocument> AuditedCollection<D> open(String name, Class<D> type) {
        return open(name, new DocumentMapping<>(mongo.getConverter(), entries, type, null));
    }

    /**
     * Opens a collection whose documents people look for.
     *
     * @param found the field whose text they are found by, whatever the accents, apostrophes and case
     */
    public <D extends VersionedDocument> AuditedCollection<D> open(String name, Class<D> type, String found) {
        folded.watch(name, found);
        return open(name, new DocumentMapping<>(mongo.getConverter(), entries, type, found));
    }

    private <D extends VersionedDocument> AuditedCollection<D> open(String name, DocumentMapping<D> mapping) {
        pending.watch(name);
        return new AuditedCollection<>(mongo, mapping, name, ids -> pending.written(name, ids));
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
