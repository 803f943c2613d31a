package org.charterexchange.service.audit;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns entries into what is stored: personal values leave here as keyed hashes.
 */
@Component
class AuditEntryMapping {

    private final PersonalValues personal;

    AuditEntryMapping(PersonalValues personal) {
        this.personal = personal;
    }

    Document toDocument(AuditEntry entry) {
        return new Document("id", entry.id())
                .append("at", Date.from(entry.at()))
                .append("actor", entry.actor())
                .append("organisation", entry.organisation())
                .append("action", entry.action())
                .append("subject", entry.subject())
                .append("refused", entry.refused())
                .append("requestId", entry.requestId())
                .append("changes", entry.changes().stream().map(this::change).toList());
    }

    List<Document> toDocuments(List<AuditEntry> entries) {
        return entries.stream().map(this::toDocument).toList();
    }

    private Document change(AuditEntry.Change change) {
        return new Document("field", change.field())
                .append("before", value(change.before(), change.personal()))
                .append("after", value(change.after(), change.personal()));
    }

    private @Nullable String value(@Nullable String value, boolean hide) {
        return value == null || !hide ? value : personal.hashed(value);
    }
}
