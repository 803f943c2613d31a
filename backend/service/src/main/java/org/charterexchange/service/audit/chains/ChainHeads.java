package org.charterexchange.service.audit.chains;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.Document;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where each chain ended when last looked at. It may lag behind the chain after a crash, never run ahead of it: whoever
 * appends looks on from there, and need not read the chain.
 */
@Component
public class ChainHeads {

    static final String COLLECTION = "auditHeads";

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
    public Flux<ChainHead> all() {
        return mongo.execute(COLLECTION, from -> from.find().sort(new Document("_id", 1)))
                .map(head -> new ChainHead(head.getString("_id"), head.getLong("length"), head.getString("hash")));
    }

    /** Keeps that the chains end with these entries, but for those that another node has already seen go further. */
    Mono<Void> advance(List<Document> last) {
        List<UpdateOneModel<Document>> updates =
                last.stream().map(ChainHeads::advanced).toList();
        return mongo.execute(COLLECTION, in -> in.bulkWrite(updates, new BulkWriteOptions().ordered(false)))
                .onErrorResume(DataIntegrityViolationException.class, further -> Mono.empty())
                .then();
    }

    /** One that is further already does not meet the condition, and cannot be inserted a second time. */
    private static UpdateOneModel<Document> advanced(Document last) {
        long length = last.getLong("sequence");
        return new UpdateOneModel<>(
                and(eq("_id", last.getString("chain")), lt("length", length)),
                Updates.combine(Updates.set("length", length), Updates.set("hash", last.getString("hash"))),
                new UpdateOptions().upsert(true));
    }
}
