package org.charterexchange.service.audit;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.charterexchange.service.storage.Stored;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Opens collections whose every change carries its audit entry, and knows which of them have entries to relay.
 */
@Component
public class AuditedCollections {

    private final ReactiveMongoTemplate mongo;
    private final AuditEntries entries;
    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final Set<String> written = ConcurrentHashMap.newKeySet();

    AuditedCollections(ReactiveMongoTemplate mongo, AuditEntries entries) {
        this.mongo = mongo;
        this.entries = entries;
    }

    /**
     * Opens a collection.
     *
     * @param name the name of the collection
     * @param type what its documents are read as
     */
    public <D extends Stored> AuditedCollection<D> open(String name, Class<D> type) {
        names.add(name);
        return new AuditedCollection<>(mongo, entries, name, type, () -> written.add(name));
    }

    /**
     * Whose document it is, whoever asks.
     *
     * @param collection the name of the collection; empty for one that was never opened
     * @param ids one of these is its id
     * @return the organisation; empty where there is no such document or it is no organisation's
     */
    public Mono<String> owner(String collection, List<String> ids) {
        if (!names.contains(collection)) {
            return Mono.empty();
        }
        return mongo.execute(collection, from -> from.find(in("_id", ids)).projection(include("organisation")))
                .mapNotNull(document -> document.getString("organisation"))
                .next();
    }

    /** Counts every collection as written to: a crash may have left entries in any of them. */
    void suspectAll() {
        written.addAll(names);
    }

    /** The collections written to since this was last asked. */
    List<String> takeWritten() {
        List<String> taken = List.copyOf(written);
        taken.forEach(written::remove);
        return taken;
    }
}
