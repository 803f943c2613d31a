package org.charterexchange.service.audit;

import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.service.storage.FoldedText;
import org.charterexchange.service.storage.VersionedDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/**
 * Records to documents and back, with the audit entries that travel in them.
 */
final class DocumentMapping<D extends VersionedDocument> {

    static final String LAST_CHANGE = "lastChange";

    private final MongoConverter converter;
    private final AuditEntryMapping entries;
    private final Class<D> type;
    private final @Nullable String found;
    private final List<String> fields;

    /** @param found the field whose text documents are found by, kept folded too; null where they are not */
    DocumentMapping(MongoConverter converter, AuditEntryMapping entries, Class<D> type, @Nullable String found) {
        this.converter = converter;
        this.entries = entries;
        this.type = type;
        this.found = found;
        this.fields = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(field -> !field.equals("id"))
                .toList();
    }

    D read(Document document) {
        return converter.read(type, document);
    }

    Document toInsert(D document, List<AuditEntry> pending) {
        return written(document)
                .append(LAST_CHANGE, lastChange(pending))
                .append(PendingEntries.FIELD, entries.toDocuments(pending));
    }

    /** A document without any entry. */
    Document toReserve(D document) {
        return written(document).append(PendingEntries.FIELD, List.of());
    }

    /** Sets what there is, removes what there is no more, and adds the entries. */
    Bson toUpdate(D document, List<AuditEntry> pending) {
        Document values = written(document);
        List<Bson> updates = new ArrayList<>();
        for (String field : fields) {
            updates.add(values.containsKey(field) ? Updates.set(field, values.get(field)) : Updates.unset(field));
        }
        if (found != null) {
            updates.add(Updates.set(FoldedText.FIELD, values.get(FoldedText.FIELD)));
        }
        updates.add(Updates.set(LAST_CHANGE, lastChange(pending)));
        updates.add(Updates.pushEach(PendingEntries.FIELD, entries.toDocuments(pending), new PushOptions()));
        return Updates.combine(updates);
    }

    @Nullable LastChange lastChange(Document document) {
        Document last = document.get(LAST_CHANGE, Document.class);
        return last == null
                ? null
                : new LastChange(
                        last.getDate("at").toInstant(),
                        last.getString("actor"),
                        last.getList("fields", String.class),
                        document.getLong("version"));
    }

    /** Who changed which fields when: what a refused change tells its sender; the values are in the document itself. */
    private static Document lastChange(List<AuditEntry> entries) {
        AuditEntry newest = entries.get(entries.size() - 1);
        List<String> changed =
                newest.changes().stream().map(AuditEntry.Change::field).toList();
        return new Document("at", Date.from(newest.at()))
                .append("actor", newest.actor())
                .append("fields", changed);
    }

    private Document written(D document) {
        Document values = new Document();
        converter.write(document, values);
        values.remove("_class");
        values.put("_id", document.id());
        if (found != null) {
            values.put(FoldedText.FIELD, FoldedText.of(FoldedTexts.text(values, found)));
        }
        return values;
    }
}
