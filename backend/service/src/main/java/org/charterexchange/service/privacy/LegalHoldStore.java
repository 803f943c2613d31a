package org.charterexchange.service.privacy;

import com.mongodb.client.model.Filters;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
import org.charterexchange.service.audit.LastChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps the legal holds.
 */
@Component
class LegalHoldStore {

    static final String COLLECTION = "legalHolds";

    private static final Bson LASTING = Filters.exists("liftedAt", false);

    private final AuditedCollection<LegalHold> holds;

    LegalHoldStore(AuditedCollections collections) {
        this.holds = collections.open(COLLECTION, LegalHold.class);
    }

    Mono<LegalHold> insert(LegalHold hold, AuditEntry entry) {
        return holds.insert(hold, entry);
    }

    Mono<LegalHold> find(String id) {
        return holds.find(id);
    }

    Mono<LastChange> lastChange(String id) {
        return holds.lastChange(id);
    }

    Flux<LegalHold> lasting() {
        return holds.findAll(LASTING);
    }

    Mono<List<LegalHold>> page(@Nullable String after, int limit) {
        return holds.page(new Document(), after, limit);
    }

    /** Changes one that has not been lifted. */
    Mono<LegalHold> change(LegalHold next, AuditEntry entry) {
        return holds.change(LASTING, next, entry);
    }
}
