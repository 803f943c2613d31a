package org.charterexchange.service.placements;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.contract.placements.PlacementRequest;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.audit.BulkUpsert;
import org.charterexchange.service.audit.BulkUpsert.Counts;
import org.charterexchange.service.audit.BulkUpsert.Upsert;
import org.charterexchange.service.importable.Importable;
import org.charterexchange.service.organisations.Organisations;
import org.charterexchange.service.organisations.OwnershipCheck;
import org.charterexchange.service.problems.Fault;
import org.charterexchange.service.problems.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Posts and changes many placements, as drafts or open in a round.
 */
@Component
public class PlacementImports implements Importable<PlacementImports.Entry> {

    private final BulkUpsert<Placement> bulkUpsert;
    private final PlacementChecks checks;
    private final Organisations organisations;
    private final AuditEntries audit;
    private final Clock clock;

    PlacementImports(
            PlacementStore store,
            PlacementChecks checks,
            Organisations organisations,
            AuditEntries audit,
            Clock clock) {
        this.bulkUpsert = store.bulkUpsert();
        this.checks = checks;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A placement to be imported.
     *
     * @param round the round it shall be open in; a draft, or what it is already, where absent
     */
    public record Entry(
            String id, String organisation, @Nullable String round, PlacementRequest placement) {}

    /** What is wrong with each entry, in their order: a coordinator may bring own placements only. */
    @Override
    public Mono<List<List<Fault>>> faults(Caller by, List<Entry> entries) {
        Set<String> hosts = entries.stream().map(Entry::organisation).collect(Collectors.toSet());
        return Mono.zip(
                organisations.named(hosts),
                bulkUpsert.existing(entries.stream().map(Entry::id).toList()),
                (known, existing) -> entries.stream()
                        .map(entry -> faults(by, entry, known.keySet(), existing))
                        .toList());
    }

    private List<Fault> faults(Caller by, Entry entry, Set<String> hosts, Map<String, Placement> existing) {
        Placement known = existing.get(entry.id());
        OwnershipCheck owned = new OwnershipCheck(entry.id(), entry.organisation());
        List<Fault> all = new ArrayList<>(owned.faults(by, hosts, known == null ? null : known.organisation())
                .found());
        all.addAll(checks.faults(entry.placement()).found());
        all.addAll(aheadOfToday(by, entry, known));
        if (known != null) {
            all.addAll(againstKnown(entry, known));
        }
        return all;
    }

    /** The programme may bring what earlier rounds offered. */
    private List<Fault> aheadOfToday(Caller by, Entry entry, @Nullable Placement known) {
        PlacementRequest asked = entry.placement();
        boolean opens = entry.round() != null && (known == null || known.state() == PlacementState.DRAFT);
        Faults faults = new Faults();
        if (!by.is(Role.PROGRAMME) && (opens || (known != null && known.wouldMove(asked)))) {
            checks.checkAhead(faults, asked.starts(), asked.ends());
        }
        return faults.found();
    }

    private List<Fault> againstKnown(Entry entry, Placement known) {
        Faults faults = new Faults();
        boolean sameRound =
                known.round() == null || entry.round() == null || entry.round().equals(known.round());
        faults.require(sameRound, "/id", entry.id(), FaultCodes.NOT_IN_ANOTHER_ROUND);
        boolean may = known.state() == PlacementState.DRAFT || known.state() == PlacementState.OPEN;
        boolean stays = asked(entry, known).equals(known);
        faults.require(may || stays, "/id", entry.id(), FaultCodes.DRAFT_OR_OPEN.with(known.state()));
        PlacementChecks.checkScoring(faults, known, entry.placement());
        return faults.found();
    }

    /** A file that is for no round may change what is open in one. */
    @Override
    public Mono<Set<String>> rounds(List<Entry> entries) {
        return bulkUpsert
                .existing(entries.stream().map(Entry::id).toList())
                .map(existing -> existing.values().stream()
                        .map(Placement::round)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    @Override
    public Mono<Counts> counts(List<Entry> entries) {
        return bulkUpsert.counts(upserts(entries));
    }

    @Override
    public Mono<Counts> apply(Caller by, List<Entry> entries) {
        return bulkUpsert.apply(
                upserts(entries),
                (now, next) -> audit.by(by, "placement.import", "placement/" + next.id(), next.organisation())
                        .with("state", now.map(Placement::state).orElse(null), next.state())
                        .with("round", now.map(Placement::round).orElse(null), next.round())
                        .withDifferences(now.map(Placement::offer).orElse(null), next.offer(), false));
    }

    private List<Upsert<Placement>> upserts(List<Entry> entries) {
        return entries.stream()
                .map(entry -> new Upsert<Placement>(entry.id(), now -> next(entry, now.orElse(null))))
                .toList();
    }

    /** What was closed since the file was checked stays as it is. */
    private Placement next(Entry entry, @Nullable Placement now) {
        if (now == null) {
            PlacementState state = entry.round() == null ? PlacementState.DRAFT : PlacementState.OPEN;
            Placement.Offer offer = Placement.Offer.of(entry.placement(), null);
            return new Placement(entry.id(), 1, entry.organisation(), entry.round(), state, offer, null, null, null);
        }
        boolean may = now.state() == PlacementState.DRAFT || now.state() == PlacementState.OPEN;
        return may ? asked(entry, now) : now;
    }

    private Placement asked(Entry entry, Placement now) {
        Placement.Offer offer = Placement.Offer.of(entry.placement(), now.offer());
        boolean opens = entry.round() != null && now.state() == PlacementState.DRAFT;
        if (!opens) {
            return offer.equals(now.offer()) ? now : now.offering(offer, clock.instant());
        }
        return new Placement(
                now.id(),
                now.version() + 1,
                now.organisation(),
                entry.round(),
                PlacementState.OPEN,
                offer,
                now.reason(),
                null,
                null);
    }
}
