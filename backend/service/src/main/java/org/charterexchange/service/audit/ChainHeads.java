package org.charterexchange.service.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where each chain ended when last looked at. It may lag behind the chain after a crash, never run ahead of it: whoever
 * appends looks on from there, and need not read the chain.
 */
@Component
class ChainHeads {

    private static final String COLLECTION = "auditHeads";

    private final ReactiveMongoTemplate mongo;

    ChainHeads(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
    }

    Mono<ChainLink> of(String chain) {
        return mongo.execute(COLLECTION, from -> from.find(eq("_id", chain)).first())
                .next()
                .map(head -> new ChainLink(head.getLong("length"), head.getString("hash")));
    }

    /** Every chain that has entries, in the order of their names. */
    Flux<ChainHead> all() {
        return mongo.execute(COLLECTION, from -> from.find().sort(new Document("_id", 1)))
                .map(head -> new ChainHead(head.getString("_id"), head.getLong("length"), head.getString("hash")));
    }

    /** Keeps where the chain ends, unless another node has already seen it go further. */
    Mono<Void> advance(String chain, ChainLink end) {
        Bson behind = and(eq("_id", chain), lt("length", end.sequence()));
        Bson there = Updates.combine(Updates.set("length", end.sequence()), Updates.set("hash", end.hash()));
        return mongo.execute(COLLECTION, in -> in.updateOne(behind, there))
                .next()
                .filter(done -> done.getMatchedCount() == 0)
                .flatMap(none -> insert(chain, end));
    }

    private Mono<Void> insert(String chain, ChainLink end) {
        Document head =
                new Document("_id", chain).append("length", end.sequence()).append("hash", end.hash());
        return mongo.execute(COLLECTION, in -> in.insertOne(head))
                .onErrorResume(DuplicateKeyException.class, further -> Mono.empty())
                .then();
    }
}
