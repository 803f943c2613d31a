package org.charterexchange.service.candidates;

import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
import org.charterexchange.service.audit.Merging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps the candidates; whose they must be is part of every condition.
 */
@Component
class CandidateStore {

    static final String COLLECTION = "candidates";

    private final AuditedCollection<Candidate> candidates;

    CandidateStore(AuditedCollections collections) {
        this.candidates = collections.open(COLLECTION, Candidate.class);
    }

    Mono<Candidate> find(String id, Bson whose) {
        return candidates.find(id, whose);
    }

    Flux<Candidate> find(Collection<String> ids) {
        return candidates.findAll(in("_id", ids));
    }

    Mono<List<Candidate>> page(Bson which, @Nullable String after, int limit) {
        return candidates.page(which, after, limit);
    }

    Mono<Candidate> insert(Candidate candidate, AuditEntry entry) {
        return candidates.insert(candidate, entry);
    }

    Mono<Candidate> change(Candidate next, AuditEntry entry) {
        return candidates.change(new Document(), next, entry);
    }

    Merging<Candidate> merging() {
        return new Merging<>(candidates);
    }
}
