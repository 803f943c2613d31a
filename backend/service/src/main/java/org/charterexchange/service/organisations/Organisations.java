package org.charterexchange.service.organisations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.contract.organisations.OrganisationRequest;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.members.VersionedChange;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.problems.Fault;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.web.Cursors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The register of organisations: everybody reads it, the programme writes it.
 */
@Component
public class Organisations {

    private final OrganisationStore store;
    private final VersionedChange changes;
    private final AuditEntries audit;

    Organisations(OrganisationStore store, VersionedChange changes, AuditEntries audit) {
        this.store = store;
        this.changes = changes;
        this.audit = audit;
    }

    /** One organisation, or {@link ProblemType#NOT_FOUND}. */
    public Mono<OrganisationView> get(String id) {
        return store.find(id)
                .map(Organisation::view)
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.NOT_FOUND)));
    }

    /** Some organisations in the order of their ids. */
    public Mono<Page<OrganisationView>> list(
            @Nullable Sector sector, @Nullable String q, @Nullable String after, @Nullable Integer limit) {
        int size = Cursors.limit(limit);
        return store.page(sector, q, Cursors.key(after), size + 1)
                .map(read -> Cursors.page(read.stream().map(Organisation::view).toList(), size, OrganisationView::id));
    }

    /** Every organisation in the order of the ids. */
    public Flux<OrganisationView> all() {
        return store.all().map(Organisation::view);
    }

    /** Those of the named organisations that exist, by id. */
    public Mono<Map<String, OrganisationView>> named(Collection<String> ids) {
        return ids.isEmpty()
                ? Mono.just(Map.of())
                : store.find(Set.copyOf(ids)).map(Organisation::view).collectMap(OrganisationView::id);
    }

    /** The ids of the organisations of a sector. */
    public Mono<List<String>> idsOf(Sector sector) {
        return store.ofSector(sector).map(Organisation::id).collectList();
    }

    /** Adds an organisation; its id must be new. */
    public Mono<OrganisationView> register(Caller by, OrganisationRequest request) {
        Organisation.faults(request).refuseIfAny();
        Organisation added = Organisation.of(request, 1);
        return store.insert(added, entry(by, "organisation.register", null, added))
                .map(Organisation::view)
                .onErrorResume(DuplicateKeyException.class, taken -> sameAgain(added));
    }

    /** Changes an organisation that still has the version. */
    public Mono<OrganisationView> change(Caller by, String id, OrganisationRequest request, long version) {
        Faults faults = Organisation.faults(request);
        faults.require(id.equals(request.id()), "/id", request.id(), FaultCodes.ID_IN_ADDRESS.with(id));
        faults.refuseIfAny();
        return changes.change(by, version, store.find(id), store::lastChange, now -> {
                    Organisation next = Organisation.of(request, version + 1);
                    return store.change(next, entry(by, "organisation.change", now, next));
                })
                .map(Organisation::view);
    }

    /** What is wrong with an organisation as it was sent. */
    public List<Fault> faults(OrganisationRequest request) {
        return Organisation.faults(request).found();
    }

    /** The same registration again changes nothing; another one with the same id is refused. */
    private Mono<OrganisationView> sameAgain(Organisation added) {
        return store.find(added.id())
                .filter(added::equals)
                .map(Organisation::view)
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.ALREADY_EXISTS)));
    }

    private AuditEntry entry(Caller by, String action, @Nullable Organisation before, Organisation after) {
        return audit.by(by, action, "organisation/" + after.id(), after.id()).withDifferences(before, after, false);
    }
}
