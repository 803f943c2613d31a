package org.charterexchange.service.privacy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.result.DeleteResult;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.charterexchange.service.audit.PendingEntries;
import org.charterexchange.service.storage.FoldedText;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads and removes documents of any collection, whatever they are like. What removes them keeps the audit entry in a
 * document of its own.
 */
@Component
class PersonalDocuments {

    private static final Set<String> UNTOLD =
            Set.of(PendingEntries.FIELD, FoldedText.FIELD, "lastChange", "_class", "sealed", "entering");

    private final ReactiveMongoTemplate mongo;

    PersonalDocuments(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Documents as they are stored, without what the service adds for its own work. */
    Flux<Map<String, Object>> find(String collection, Bson which) {
        return mongo.execute(collection, from -> from.find(which).sort(new Document("_id", 1)))
                .map(PersonalDocuments::plain);
    }

    Mono<Long> count(String collection, Bson which) {
        return mongo.execute(collection, from -> from.countDocuments(which)).next();
    }

    /** Removes documents whose audit entries have reached their chains; the others wait for the next attempt. */
    Mono<Long> remove(String collection, Bson which) {
        Bson settled = Filters.or(Filters.exists(PendingEntries.FIELD, false), Filters.size(PendingEntries.FIELD, 0));
        return mongo.execute(collection, from -> from.deleteMany(Filters.and(which, settled)))
                .next()
                .map(DeleteResult::getDeletedCount);
    }

    private static Map<String, Object> plain(Document document) {
        Map<String, Object> plain = new LinkedHashMap<>();
        document.forEach((field, value) -> {
            if (value != null && !UNTOLD.contains(field)) {
                plain.put(field.equals("_id") ? "id" : field, told(value));
            }
        });
        return plain;
    }

    private static Object told(Object value) {
        if (value instanceof Document nested) {
            return plain(nested);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(PersonalDocuments::told).toList();
        }
        if (value instanceof Date at) {
            return at.toInstant().toString();
        }
        if (value instanceof Binary bytes) {
            return bytes.length() + " bytes";
        }
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
