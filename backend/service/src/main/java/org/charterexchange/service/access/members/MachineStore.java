package org.charterexchange.service.access.members;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import java.util.List;
import org.bson.conversions.Bson;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
import org.charterexchange.service.audit.LastChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keeps the machines.
 */
@Component
class MachineStore {

    static final String COLLECTION = "machines";

    private static final Bson LASTING = exists("endedAt", false);

    private final AuditedCollection<Machine> machines;

    MachineStore(AuditedCollections collections) {
        this.machines = collections.open(COLLECTION, Machine.class);
    }

    /** The one that has access with this client. */
    Mono<Machine> of(String issuer, String clientId) {
        return machines.findAll(and(LASTING, eq("client", Machine.client(issuer, clientId))))
                .next();
    }

    Mono<Machine> lasting(String id, Bson whose) {
        return machines.find(id, and(LASTING, whose));
    }

    Mono<List<Machine>> lasting(Bson whose, @Nullable String after, int limit) {
        return machines.page(and(LASTING, whose), after, limit);
    }

    Mono<Machine> insert(Machine machine, AuditEntry entry) {
        return machines.insert(machine, entry);
    }

    Mono<LastChange> lastChange(String id) {
        return machines.lastChange(id);
    }

    /** Changes, confirms or ends one whose access has not ended. */
    Mono<Machine> change(Machine next, AuditEntry entry) {
        return machines.change(LASTING, next, entry);
    }
}
