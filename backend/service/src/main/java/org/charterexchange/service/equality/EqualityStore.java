package org.charterexchange.service.equality;

import org.bson.Document;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
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

    EqualityStore(AuditedCollections collections) {
        this.answers = collections.open(COLLECTION, SealedAnswers.class);
    }

    Mono<SealedAnswers> find(String id) {
        return answers.find(id);
    }

    Flux<SealedAnswers> all() {
        return answers.findAll(new Document());
    }

    /** Keeps the next version: the first one is a new document. */
    Mono<SealedAnswers> keep(SealedAnswers next, AuditEntry entry) {
        return next.version() == 1 ? answers.insert(next, entry) : answers.change(new Document(), next, entry);
    }
}
