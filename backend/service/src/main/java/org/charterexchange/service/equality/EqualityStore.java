package org.charterexchange.service.equality;

import com.mongodb.client.model.Filters;
import com.mongodb.client.result.DeleteResult;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
import org.charterexchange.service.audit.LastChange;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps the sealed answers, in a collection of their own.
 */
@Component
class EqualityStore {

    static final String COLLECTION = "equalityAnswers";

    private final AuditedCollection<SealedAnswers> answers;
    private final ReactiveMongoTemplate mongo;

    EqualityStore(AuditedCollections collections, ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
        this.answers = collections.open(COLLECTION, SealedAnswers.class);
    }

    Mono<SealedAnswers> find(String id) {
        return answers.find(id);
    }

    Flux<SealedAnswers> all() {
        return answers.findAll(new Document());
    }

    /** How many people have answered after this, for the first time or again. */
    Mono<Long> countSince(Instant when) {
        return answers.count(Filters.gt("at", Date.from(when)));
    }

    Mono<LastChange> lastChange(String id) {
        return answers.lastChange(id);
    }

    /** Removes a document; its audit entries name nobody, so that none is waited for. */
    Mono<Long> remove(String id) {
        return mongo.execute(COLLECTION, from -> from.deleteOne(Filters.eq("_id", id)))
                .next()
                .map(DeleteResult::getDeletedCount);
    }

    /** Keeps the next version: the first one is a new document. */
    Mono<SealedAnswers> keep(SealedAnswers next, AuditEntry entry) {
        return next.version() == 1 ? answers.insert(next, entry) : answers.change(new Document(), next, entry);
    }
}
