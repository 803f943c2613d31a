package org.charterexchange.service.assessments;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;

import org.bson.conversions.Bson;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
import org.charterexchange.service.audit.LastChange;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps the scores; whose panel it is belongs to every condition.
 */
@Component
class AssessmentStore {

    static final String COLLECTION = "assessments";

    private static final String SEAL = "sealed";
    private static final Bson GIVEN = gt("version", 0L);

    private final AuditedCollection<Assessment> assessments;

    AssessmentStore(AuditedCollections collections) {
        this.assessments = collections.open(COLLECTION, Assessment.class);
    }

    Flux<Assessment> of(String round, String placement, String host) {
        return assessments.findAll(
                and(eq("round", round), eq("placement", placement), eq("organisation", host), GIVEN));
    }

    Flux<Assessment> of(String round) {
        return assessments.findAll(and(eq("round", round), GIVEN));
    }

    /** Sees to it that there is a document to change, which {@link #seal} will find. */
    Mono<Void> reserve(Assessment before) {
        return before.version() == 0 ? assessments.reserve(before) : Mono.empty();
    }

    /** Removes what was reserved and not used. */
    Mono<Void> release(Assessment before) {
        return before.version() == 0 ? assessments.release(eq("_id", before.id())) : Mono.empty();
    }

    Mono<LastChange> lastChange(String id) {
        return assessments.lastChange(id);
    }

    /** Keeps the next version of a document that is there; empty also once the round is sealed. */
    Mono<Assessment> keep(Assessment next, AuditEntry entry) {
        return assessments.change(and(eq("organisation", next.organisation()), exists(SEAL, false)), next, entry);
    }

    /** From here on no score of the round changes any more. */
    Mono<Void> seal(String round) {
        Bson all = eq("round", round);
        return assessments.mark(all, SEAL, true).then(assessments.release(all));
    }
}
