package org.charterexchange.service.notices;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import java.util.List;
import org.bson.conversions.Bson;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keeps the notices; whose they are is part of every condition.
 */
@Component
class NoticeStore {

    static final String COLLECTION = "notices";

    private static final Bson UNREAD = exists("readAt", false);

    private final AuditedCollection<Notice> notices;

    NoticeStore(AuditedCollections collections) {
        this.notices = collections.open(COLLECTION, Notice.class);
    }

    Mono<List<Notice>> unread(String person, int most) {
        return notices.page(and(eq("person", person), UNREAD), null, most);
    }

    Mono<Long> countUnread(String person) {
        return notices.count(and(eq("person", person), UNREAD));
    }

    Mono<Notice> find(String id, String person) {
        return notices.find(id, eq("person", person));
    }

    Mono<Notice> insert(Notice notice, AuditEntry entry) {
        return notices.insert(notice, entry);
    }

    /** Marks one that is unread; empty where it is not. */
    Mono<Notice> read(Notice next, AuditEntry entry) {
        return notices.change(UNREAD, next, entry);
    }
}
