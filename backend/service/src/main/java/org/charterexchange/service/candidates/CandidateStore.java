package org.charterexchange.service.candidates;

import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Projections;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
import org.charterexchange.service.audit.BulkUpsert;
import org.charterexchange.service.audit.LastChange;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps the candidates; whose they must be is part of every condition.
 */
@Component
class CandidateStore {

    static final String COLLECTION = "candidates";

    private static final Bson SKILL_PROFILE =
            Projections.include(Arrays.stream(SkillProfile.class.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList());

    private final AuditedCollection<Candidate> candidates;
    private final ReactiveMongoTemplate mongo;

    CandidateStore(AuditedCollections collections, ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
        this.candidates = collections.open(COLLECTION, Candidate.class, "name");
    }

    Mono<Candidate> find(String id, Bson whose) {
        return candidates.find(id, whose);
    }

    Flux<Candidate> find(Collection<String> ids) {
        return candidates.findAll(in("_id", ids));
    }

    /** Reads nothing but the fields of the profile. */
    Flux<SkillProfile> profiles(Collection<String> ids) {
        return mongo.execute(COLLECTION, from -> from.find(in("_id", ids)).projection(SKILL_PROFILE))
                .map(document -> mongo.getConverter().read(SkillProfile.class, document));
    }

    Mono<List<Candidate>> page(Bson which, @Nullable String after, int limit) {
        return candidates.pageByName(which, after, limit);
    }

    Mono<Candidate> insert(Candidate candidate, AuditEntry entry) {
        return candidates.insert(candidate, entry);
    }

    Mono<Candidate> change(Candidate next, AuditEntry entry) {
        return candidates.change(new Document(), next, entry);
    }

    /** Moves somebody whose last move is complete. */
    Mono<Candidate> move(Candidate next, AuditEntry entry) {
        return candidates.change(exists("movedBy", false), next, entry);
    }

    /** Those whose move is not complete. */
    Flux<Candidate> moving() {
        return candidates.findAll(exists("movedBy"));
    }

    Mono<LastChange> lastChange(String id) {
        return candidates.lastChange(id);
    }

    BulkUpsert<Candidate> bulkUpsert() {
        return new BulkUpsert<>(candidates);
    }
}
