package org.charterexchange.service.interruptions;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.charterexchange.service.rounds.RoundTest;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/**
 * Rounds with a look at what is stored, not at what would be answered.
 */
abstract class StoredScenes extends RoundTest {

    static final Duration PATIENCE = Duration.ofMinutes(1);

    @Nullable Document stored(String collection, String id) {
        return bean(ReactiveMongoTemplate.class)
                .findById(id, Document.class, collection)
                .block(PATIENCE);
    }

    /** A field of a document; a dash where there is none. */
    String stored(String collection, String id, String field) {
        Document found = stored(collection, id);
        return found == null ? "-" : String.valueOf(Objects.requireNonNullElse(found.get(field), "-"));
    }

    String found(String collection, String key, String value, String field) {
        List<Document> found = Objects.requireNonNull(bean(ReactiveMongoTemplate.class)
                .execute(collection, from -> from.find(new Document(key, value)))
                .collectList()
                .block(PATIENCE));
        return found.isEmpty() ? "-" : String.valueOf(found.get(0).get(field)) + (found.size() > 1 ? " twice" : "");
    }
}
