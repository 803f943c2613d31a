package org.charterexchange.service.organisations;

import java.util.List;
import org.charterexchange.contract.organisations.OrganisationRequest;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.audit.BulkUpsert;
import org.charterexchange.service.audit.BulkUpsert.Counts;
import org.charterexchange.service.audit.BulkUpsert.Upsert;
import org.charterexchange.service.importable.Importable;
import org.charterexchange.service.problems.Fault;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Registers and changes many organisations.
 */
@Component
public class OrganisationImports implements Importable<OrganisationRequest> {

    private final BulkUpsert<Organisation> bulkUpsert;
    private final AuditEntries audit;

    OrganisationImports(OrganisationStore store, AuditEntries audit) {
        this.bulkUpsert = store.bulkUpsert();
        this.audit = audit;
    }

    /** What is wrong with each entry, in their order. */
    @Override
    public Mono<List<List<Fault>>> faults(Caller by, List<OrganisationRequest> entries) {
        return Mono.just(entries.stream()
                .map(entry -> Organisation.faults(entry).found())
                .toList());
    }

    @Override
    public Mono<Counts> counts(List<OrganisationRequest> entries) {
        return bulkUpsert.counts(upserts(entries));
    }

    @Override
    public Mono<Counts> apply(Caller by, List<OrganisationRequest> entries) {
        return bulkUpsert.apply(
                upserts(entries),
                (now, next) -> audit.by(by, "organisation.import", "organisation/" + next.id(), next.id())
                        .withDifferences(now.orElse(null), next, false));
    }

    private static List<Upsert<Organisation>> upserts(List<OrganisationRequest> entries) {
        return entries.stream()
                .map(entry -> new Upsert<Organisation>(
                        entry.id(),
                        now -> now.filter(same ->
                                        Organisation.of(entry, same.version()).equals(same))
                                .orElseGet(() -> Organisation.of(
                                        entry, now.map(Organisation::version).orElse(0L) + 1))))
                .toList();
    }
}
