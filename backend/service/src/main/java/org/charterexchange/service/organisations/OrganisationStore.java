package org.charterexchange.service.organisations;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.charterexchange.contract.Sector;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
import org.charterexchange.service.audit.BulkUpsert;
import org.charterexchange.service.audit.LastChange;
import org.charterexchange.service.storage.FilterBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps the organisations.
 */
@Component
class OrganisationStore {

    static final String COLLECTION = "organisations";

    private final AuditedCollection<Organisation> organisations;

    OrganisationStore(AuditedCollections collections) {
        this.organisations = collections.open(COLLECTION, Organisation.class, "name");
    }

    Mono<Organisation> find(String id) {
        return organisations.find(id);
    }

    Flux<Organisation> find(Collection<String> ids) {
        return organisations.findAll(in("_id", ids));
    }

    Flux<Organisation> all() {
        return organisations.findAll(new Document());
    }

    Flux<Organisation> ofSector(Sector sector) {
        return organisations.findAll(Filters.eq("sector", sector.name()));
    }

    Mono<List<Organisation>> page(@Nullable Sector sector, @Nullable String q, @Nullable String after, int limit) {
        return organisations.page(
                new FilterBuilder().equal("sector", sector).foundBy(q).all(), after, limit);
    }

    Mono<Organisation> insert(Organisation organisation, AuditEntry entry) {
        return organisations.insert(organisation, entry);
    }

    Mono<Organisation> change(Organisation next, AuditEntry entry) {
        return organisations.change(new Document(), next, entry);
    }

    Mono<LastChange> lastChange(String id) {
        return organisations.lastChange(id);
    }

    BulkUpsert<Organisation> bulkUpsert() {
        return new BulkUpsert<>(organisations);
    }
}
