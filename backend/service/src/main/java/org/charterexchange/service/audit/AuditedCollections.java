package org.charterexchange.service.audit;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.charterexchange.service.storage.Stored;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Opens collections whose every change carries its audit entry, and knows which documents have entries to relay.
 */
@Component
public class AuditedCollections {

    private static final int MOST_REMEMBERED = 20_000;

    private final ReactiveMongoTemplate mongo;
    private final AuditEntryMapping entries;
    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final Map<String, Set<String>> written = new HashMap<>();
    private final Set<String> suspect = new HashSet<>();

    AuditedCollections(ReactiveMongoTemplate mongo, AuditEntryMapping entries) {
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
        return new AuditedCollection<>(mongo, entries, name, type, ids -> written(name, ids));
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

    /**
     * Documents that may carry entries to relay.
     *
     * @param ids which; null where any of the collection may
     */
    record Waiting(String collection, @Nullable List<String> ids) {}

    /** Counts every collection as written to: a crash may have left entries in any document of any of them. */
    synchronized void suspectAll() {
        suspect.addAll(names);
    }

    /** The documents written to since this was last asked. */
    synchronized List<Waiting> takeWritten() {
        List<Waiting> taken = new ArrayList<>();
        suspect.forEach(name -> taken.add(new Waiting(name, null)));
        written.forEach((name, ids) -> {
            if (!suspect.contains(name)) {
                taken.add(new Waiting(name, List.copyOf(ids)));
            }
        });
        suspect.clear();
        written.clear();
        return taken;
    }

    private synchronized void written(String name, List<String> ids) {
        Set<String> known = written.computeIfAbsent(name, first -> new LinkedHashSet<>());
        known.addAll(ids);
        if (known.size() > MOST_REMEMBERED) {
            written.remove(name);
            suspect.add(name);
        }
    }
}
