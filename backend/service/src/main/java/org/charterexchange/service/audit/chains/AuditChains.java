package org.charterexchange.service.audit.chains;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.MongoBulkWriteException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The chains of entries: one for the scheme, one for each organisation.
 *
 * <p>An entry's place is its key, so of two nodes that append at once one loses, looks for the new end and appends behind
 * it; an entry's id is unique within its chain, so that one relayed again after a crash is not doubled.
 */
@Component
public class AuditChains {

    static final String COLLECTION = "auditChain";
    /** The chain of the whole scheme. */
    public static final String SCHEME = "scheme";
    /** No more, since the embedded store compares each document with each of the keys. */
    public static final int BATCH = 100;

    private static final int DUPLICATE = 11000;
    private static final int ATTEMPTS = 20;

    private final ReactiveMongoTemplate mongo;
    private final ChainHeads heads;
    private final Map<String, ChainLink> ends = new ConcurrentHashMap<>();

    AuditChains(ReactiveMongoTemplate mongo, ChainHeads heads) {
        this.mongo = mongo;
        this.heads = heads;
    }

    /** The chain of an organisation. */
    public static String ofOrganisation(String organisation) {
        return "organisation:" + organisation;
    }

    /** Appends to each chain those of its entries that it does not hold yet, all in one write where nobody else appends. */
    Mono<Void> append(Map<String, List<Document>> entries) {
        return Flux.fromIterable(entries.entrySet())
                .concatMap(of -> knownEnd(of.getKey()).map(end -> linked(of.getKey(), end, of.getValue())))
                .collectList()
                .flatMap(chains -> insert(chains.stream().flatMap(List::stream).toList())
                        .flatMap(done -> done ? ended(chains) : one(entries)));
    }

    /** Appends those of the entries that the chain does not hold yet. */
    Mono<Void> append(String chain, List<Document> entries) {
        return append(chain, entries, ATTEMPTS);
    }

    /**
     * The entries at some places of a chain, in the order of their places.
     *
     * @param condition what they must meet besides
     */
    public Flux<Document> stretch(String chain, long first, long last, Bson condition) {
        List<String> keys = LongStream.rangeClosed(Math.max(first, 1), last)
                .mapToObj(place -> ChainLink.key(chain, place))
                .toList();
        return mongo.execute(
                COLLECTION, from -> from.find(and(in("_id", keys), condition)).sort(new Document("_id", 1)));
    }

    /** The entries from one place of a chain to another that meet a condition, read a stretch at a time. */
    public Flux<Document> forwards(String chain, long first, long last, Bson condition) {
        return Flux.fromStream(() -> LongStream.rangeClosed(0, (last - first) / BATCH)
                        .filter(batch -> first <= last)
                        .mapToObj(batch -> first + batch * BATCH))
                .concatMap(from -> stretch(chain, from, Math.min(last, from + BATCH - 1), condition), 0);
    }

    /** Where a chain ends; place 0 where it has no entries. */
    public Mono<ChainLink> end(String chain) {
        return heads.of(chain).defaultIfEmpty(ChainLink.START).flatMap(head -> endBehind(chain, head));
    }

    /** Somebody else appended as well, or some are there already: chain by chain then. */
    private Mono<Void> one(Map<String, List<Document>> entries) {
        return Flux.fromIterable(entries.entrySet())
                .concatMap(of -> again(of.getKey(), of.getValue(), ATTEMPTS))
                .then();
    }

    private Mono<Void> append(String chain, List<Document> entries, int attempts) {
        if (entries.isEmpty()) {
            return Mono.empty();
        }
        return knownEnd(chain)
                .map(end -> linked(chain, end, entries))
                .flatMap(links -> insert(links)
                        .flatMap(done -> done ? ended(List.of(links)) : again(chain, entries, attempts - 1)));
    }

    /** In order, so that behind a place that is taken nothing is written that would not fit. */
    private Mono<Boolean> insert(List<Document> links) {
        return mongo.execute(
                        COLLECTION,
                        into -> Mono.from(into.insertMany(links))
                                .thenReturn(true)
                                .onErrorResume(AuditChains::taken, e -> Mono.just(false)))
                .next();
    }

    private Mono<Void> ended(List<List<Document>> appended) {
        List<Document> last = appended.stream()
                .filter(links -> !links.isEmpty())
                .map(links -> links.get(links.size() - 1))
                .toList();
        last.forEach(link -> ends.put(link.getString("chain"), ChainLink.of(link)));
        return heads.advance(last);
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

    private Mono<ChainLink> knownEnd(String chain) {
        ChainLink known = ends.get(chain);
        return known != null ? Mono.just(known) : end(chain);
    }

    /** What was appended before a crash, or by another node, may not be told by the head yet. */
    private Mono<ChainLink> endBehind(String chain, ChainLink head) {
        return stretch(chain, head.sequence() + 1, head.sequence() + BATCH, new Document())
                .map(ChainLink::of)
                .reduce(head, (end, next) -> next.sequence() == end.sequence() + 1 ? next : end)
                .flatMap(end -> end.sequence() < head.sequence() + BATCH ? Mono.just(end) : endBehind(chain, end));
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
