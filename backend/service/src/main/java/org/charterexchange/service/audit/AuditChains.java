package org.charterexchange.service.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoBulkWriteException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The chains of entries: one for the scheme, one for each organisation.
 *
 * <p>An entry's place is its key, so of two nodes that append at once one loses, reads the new end and appends behind it;
 * an entry's id is unique within its chain, so that one relayed again after a crash is not doubled.
 */
@Component
class AuditChains {

    static final String COLLECTION = "auditChain";
    static final String SCHEME = "scheme";

    private static final int DUPLICATE = 11000;
    private static final int ATTEMPTS = 20;

    private final ReactiveMongoTemplate mongo;
    private final Map<String, ChainLink> ends = new ConcurrentHashMap<>();

    AuditChains(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
    }

    static String ofOrganisation(String organisation) {
        return "organisation:" + organisation;
    }

    /** Appends those of the entries that the chain does not hold yet. */
    Mono<Void> append(String chain, List<Document> entries) {
        return append(chain, entries, ATTEMPTS);
    }

    /** The newest entries of a chain before the given key. */
    Flux<Document> newest(String chain, @Nullable String before, int limit) {
        Bson ofChain = eq("chain", chain);
        Bson older = before == null ? ofChain : and(ofChain, lt("_id", before));
        return mongo.execute(
                COLLECTION,
                from -> from.find(older).sort(new Document("_id", -1)).limit(limit));
    }

    private Mono<Void> append(String chain, List<Document> entries, int attempts) {
        if (entries.isEmpty()) {
            return Mono.empty();
        }
        return end(chain).flatMap(end -> {
            List<Document> links = linked(chain, end, entries);
            return mongo.execute(
                            COLLECTION,
                            into -> Mono.from(into.insertMany(links))
                                    .thenReturn(true)
                                    .onErrorResume(AuditChains::taken, e -> Mono.just(false)))
                    .next()
                    .flatMap(done -> done
                            ? Mono.fromRunnable(() -> ends.put(chain, ChainLink.of(links.get(links.size() - 1))))
                            : again(chain, entries, attempts - 1));
        });
    }

    private Mono<Void> again(String chain, List<Document> entries, int attempts) {
        ends.remove(chain);
        if (attempts == 0) {
            return Mono.error(new IllegalStateException("the end of audit chain " + chain + " moves too fast"));
        }
        return held(chain, entries)
                .flatMap(held -> append(
                        chain,
                        entries.stream()
                                .filter(entry -> !held.contains(entry.getString("id")))
                                .toList(),
                        attempts));
    }

    private Mono<Set<String>> held(String chain, List<Document> entries) {
        List<String> keys = entries.stream()
                .map(entry -> chain + "/" + entry.getString("id"))
                .toList();
        return mongo.execute(COLLECTION, from -> from.find(in("entryKey", keys)))
                .map(link -> link.getString("id"))
                .collect(HashSet::new, Set::add);
    }

    private Mono<ChainLink> end(String chain) {
        ChainLink known = ends.get(chain);
        return known != null
                ? Mono.just(known)
                : newest(chain, null, 1).next().map(ChainLink::of).defaultIfEmpty(ChainLink.START);
    }

    private static List<Document> linked(String chain, ChainLink end, List<Document> entries) {
        List<Document> links = new ArrayList<>();
        ChainLink last = end;
        for (Document entry : entries) {
            Document link = last.next(chain, entry);
            links.add(link);
            last = ChainLink.of(link);
        }
        return links;
    }

    private static boolean taken(Throwable failure) {
        return failure instanceof MongoBulkWriteException bulk
                && bulk.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE);
    }
}
