package org.charterexchange.service.assessments;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps the scores; whose panel it is belongs to every condition.
 */
@Component
class AssessmentStore {

    static final String COLLECTION = "assessments";

    private final AuditedCollection<Assessment> assessments;

    AssessmentStore(AuditedCollections collections) {
        this.assessments = collections.open(COLLECTION, Assessment.class);
    }

    Flux<Assessment> of(String round, String placement, String host) {
        return assessments.findAll(and(eq("round", round), eq("placement", placement), eq("organisation", host)));
    }

    Flux<Assessment> of(String round) {
        return assessments.findAll(eq("round", round));
    }

    /** Keeps the next version: the first one is a new document. */
    Mono<Assessment> keep(Assessment next, AuditEntry entry) {
        return next.version() == 1
                ? assessments.insert(next, entry)
                : assessments.change(eq("organisation", next.organisation()), next, entry);
    }
}
