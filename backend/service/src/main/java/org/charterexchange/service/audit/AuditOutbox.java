package org.charterexchange.service.audit;

import org.charterexchange.service.storage.VersionedDocument;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keeps entries that no document changes with, such as refusals, until they are in their chains.
 */
@Component
public class AuditOutbox {

    /** The collection in which a document is an entry and nothing else. */
    public static final String COLLECTION = "auditOutbox";

    private final AuditedCollection<Letter> letters;

    AuditOutbox(AuditedCollections collections) {
        this.letters = collections.open(COLLECTION, Letter.class);
    }

    /** What carries an entry and nothing else; gone once the entry is in its chains. */
    record Letter(String id, long version) implements VersionedDocument {}

    /** Keeps an entry. */
    public Mono<Void> keep(AuditEntry entry) {
        return letters.insert(new Letter(entry.id(), 1), entry).then();
    }
}
