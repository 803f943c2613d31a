package org.charterexchange.service.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.charterexchange.service.storage.FoldedText;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Folds what documents are found by that were kept before anything was folded. It changes no version and leaves alone what
 * is changed meanwhile, which is folded with its change.
 */
@Component
class FoldedTexts {

    private static final int BATCH = 500;

    private final ReactiveMongoTemplate mongo;
    private final Map<String, String> fields = new ConcurrentHashMap<>();

    FoldedTexts(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
    }

    void watch(String collection, String field) {
        fields.put(collection, field);
    }

    /** Folds all that is left; how many documents. */
    Mono<Long> fold() {
        return Flux.fromIterable(fields.entrySet())
                .concatMap(each ->
                        foldSome(each.getKey(), each.getValue()).repeat().takeWhile(folded -> folded > 0))
                .reduce(0L, Long::sum);
    }

    private Mono<Long> foldSome(String collection, String field) {
        return mongo.execute(
                        collection,
                        from -> from.find(and(exists(FoldedText.FIELD, false), exists(field)))
                                .projection(Projections.include(field))
                                .limit(BATCH))
                .map(found -> folded(found, field))
                .collectList()
                .flatMap(writes -> writes.isEmpty() ? Mono.just(0L) : write(collection, writes));
    }

    private Mono<Long> write(String collection, List<WriteModel<Document>> writes) {
        return mongo.execute(collection, into -> into.bulkWrite(writes)).next().map(result ->
                (long) result.getModifiedCount());
    }

    private static WriteModel<Document> folded(Document found, String field) {
        String text = text(found, field);
        return new UpdateOneModel<>(
                and(eq("_id", found.get("_id")), eq(field, text)), Updates.set(FoldedText.FIELD, FoldedText.of(text)));
    }

    /** The text of a field, which may lie in another. */
    static String text(Document document, String field) {
        return document.getEmbedded(List.of(field.split("\\.")), "");
    }
}
