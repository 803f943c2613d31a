package org.charterexchange.service.audit;

import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.service.storage.Stored;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/**
 * Records to documents and back, with the audit entries that travel in them.
 */
final class DocumentMapping<D extends Stored> {

    private final MongoConverter converter;
    private final AuditEntries entries;
    private final Class<D> type;
    private final List<String> fields;

    DocumentMapping(MongoConverter converter, AuditEntries entries, Class<D> type) {
        this.converter = converter;
        this.entries = entries;
        this.type = type;
        this.fields = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(field -> !field.equals("id"))
                .toList();
    }

    D read(Document document) {
        return converter.read(type, document);
    }

    Document toInsert(D document, List<AuditEntry> pending) {
        return written(document).append(AuditedCollection.PENDING, entries.toDocuments(pending));
    }

    /** Sets what there is, removes what there is no more, and adds the entries. */
    Bson toUpdate(D document, List<AuditEntry> pending) {
        Document values = written(document);
        List<Bson> updates = new ArrayList<>();
        for (String field : fields) {
            updates.add(values.containsKey(field) ? Updates.set(field, values.get(field)) : Updates.unset(field));
        }
        updates.add(Updates.pushEach(AuditedCollection.PENDING, entries.toDocuments(pending), new PushOptions()));
        return Updates.combine(updates);
    }

    private Document written(D document) {
        Document values = new Document();
        converter.write(document, values);
        values.remove("_class");
        values.put("_id", document.id());
        return values;
    }
}
