package org.charterexchange.service.privacy;

import com.mongodb.client.model.Filters;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keeps what went on which day.
 */
@Component
class RetentionStore {

    static final String COLLECTION = "retentionRuns";

    private static final int SHOWN = 90;

    private final AuditedCollection<RetentionRun> runs;
    private final AuditEntries audit;

    RetentionStore(AuditedCollections collections, AuditEntries audit) {
        this.runs = collections.open(COLLECTION, RetentionRun.class);
        this.audit = audit;
    }

    Mono<RetentionRun> find(String day) {
        return runs.find(day);
    }

    Mono<List<RetentionRun>> newest() {
        return runs.findAll(new Document())
                .sort(Comparator.comparing(RetentionRun::id).reversed())
                .take(SHOWN)
                .collectList();
    }

    Mono<RetentionRun> insert(RetentionRun run) {
        return runs.insert(run, audit.by(Caller.SYSTEM, "retention.begin", "retention/" + run.id(), null));
    }

    Mono<RetentionRun> change(RetentionRun next, String action) {
        return runs.change(
                Filters.exists("endedAt", false),
                next,
                audit.by(Caller.SYSTEM, action, "retention/" + next.id(), null).with("removed", null, next.removed()));
    }
}
