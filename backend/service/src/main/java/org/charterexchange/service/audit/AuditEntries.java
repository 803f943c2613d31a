package org.charterexchange.service.audit;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns entries into what is stored: personal values leave here as keyed hashes.
 */
@Component
class AuditEntries {

    private static final String NOTHING = "–";

    private final PersonalValues personal;

    AuditEntries(PersonalValues personal) {
        this.personal = personal;
    }

    Document toDocument(AuditEntry entry) {
        Map<String, Object> changes = new LinkedHashMap<>();
        entry.changes().forEach(change -> changes.put(change.field(), shown(change)));
        return new Document("id", entry.id())
                .append("at", Date.from(entry.at()))
                .append("actor", entry.actor())
                .append("organisation", entry.organisation())
                .append("action", entry.action())
                .append("subject", entry.subject())
                .append("refused", entry.refused())
                .append("requestId", entry.requestId())
                .append("changes", new Document(changes));
    }

    List<Document> toDocuments(List<AuditEntry> entries) {
        return entries.stream().map(this::toDocument).toList();
    }

    private String shown(AuditEntry.Change change) {
        return value(change.before(), change.personal()) + " → " + value(change.after(), change.personal());
    }

    private String value(@Nullable String value, boolean hide) {
        if (value == null) {
            return NOTHING;
        }
        return hide ? personal.hashed(value) : value;
    }
}
