package org.charterexchange.service.privacy;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.Date;
import org.bson.conversions.Bson;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps the erasures.
 */
@Component
class ErasureStore {

    static final String COLLECTION = "erasures";

    private static final Bson WISHED =
            Filters.and(Filters.exists("dueAt"), Filters.exists("kept", false), Filters.exists("doneAt", false));
    static final Bson BEGUN = Filters.and(Filters.exists("kept"), Filters.exists("doneAt", false));
    private static final Bson TAKEN_BACK = Filters.exists("dueAt", false);

    private final AuditedCollection<Erasure> erasures;

    ErasureStore(AuditedCollections collections) {
        this.erasures = collections.open(COLLECTION, Erasure.class);
    }

    Mono<Erasure> find(String id) {
        return erasures.find(id);
    }

    /** Those that are due and not done. */
    Flux<Erasure> due(Instant now) {
        return erasures.findAll(Filters.and(Filters.lte("dueAt", Date.from(now)), Filters.exists("doneAt", false)));
    }

    /** Keeps a first wish, or one after another was taken back. */
    Mono<Erasure> wish(Erasure wished, AuditEntry entry) {
        return wished.version() == 1 ? erasures.insert(wished, entry) : erasures.change(TAKEN_BACK, wished, entry);
    }

    Mono<Erasure> takeBack(Erasure next, AuditEntry entry) {
        return erasures.change(WISHED, next, entry);
    }

    Mono<Erasure> begin(Erasure next, AuditEntry entry) {
        return erasures.change(WISHED, next, entry);
    }

    Mono<Erasure> finish(Erasure next, AuditEntry entry) {
        return erasures.change(BEGUN, next, entry);
    }
}
