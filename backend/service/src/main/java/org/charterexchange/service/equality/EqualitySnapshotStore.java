package org.charterexchange.service.equality;

import org.bson.Document;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keeps the figures that were made last.
 */
@Component
class EqualitySnapshotStore {

    static final String COLLECTION = "equalityFigures";

    private final AuditedCollection<EqualitySnapshot> snapshots;

    EqualitySnapshotStore(AuditedCollections collections) {
        this.snapshots = collections.open(COLLECTION, EqualitySnapshot.class);
    }

    Mono<EqualitySnapshot> latest() {
        return snapshots.find(EqualitySnapshot.ID).defaultIfEmpty(EqualitySnapshot.NONE);
    }

    /** Keeps the next figures; empty where another process was quicker. */
    Mono<EqualitySnapshot> keep(EqualitySnapshot next, AuditEntry entry) {
        return next.version() == 1
                ? snapshots.insert(next, entry).onErrorResume(DuplicateKeyException.class, another -> Mono.empty())
                : snapshots.change(new Document(), next, entry);
    }
}
