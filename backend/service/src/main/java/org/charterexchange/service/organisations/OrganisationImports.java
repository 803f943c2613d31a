package org.charterexchange.service.organisations;

import java.util.List;
import org.charterexchange.contract.FieldFault;
import org.charterexchange.contract.organisations.OrganisationRequest;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.Deeds;
import org.charterexchange.service.audit.Merging;
import org.charterexchange.service.audit.Merging.Tally;
import org.charterexchange.service.audit.Merging.Wanted;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Registers and changes many organisations.
 */
@Component
public class OrganisationImports {

    private final Merging<Organisation> merging;
    private final Deeds deeds;

    OrganisationImports(OrganisationStore store, Deeds deeds) {
        this.merging = store.merging();
        this.deeds = deeds;
    }

    /** What is wrong with each entry, in their order. */
    public Mono<List<List<FieldFault>>> faults(List<OrganisationRequest> entries) {
        return Mono.just(entries.stream()
                .map(entry -> Organisation.faults(entry).found())
                .toList());
    }

    /** What {@link #apply} would do now. */
    public Mono<Tally> tally(List<OrganisationRequest> entries) {
        return merging.tally(wanted(entries));
    }

    /** Makes the organisations what the entries say; again changes nothing. */
    public Mono<Tally> apply(Caller by, List<OrganisationRequest> entries) {
        return merging.apply(
                wanted(entries),
                (now, next) -> deeds.by(by, "organisation.import", "organisation/" + next.id(), next.id())
                        .withDifferences(now.orElse(null), next, false));
    }

    private static List<Wanted<Organisation>> wanted(List<OrganisationRequest> entries) {
        return entries.stream()
                .map(entry -> new Wanted<Organisation>(
                        entry.id(),
                        now -> now.filter(same ->
                                        Organisation.of(entry, same.version()).equals(same))
                                .orElseGet(() -> Organisation.of(
                                        entry, now.map(Organisation::version).orElse(0L) + 1))))
                .toList();
    }
}
