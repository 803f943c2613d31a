package org.charterexchange.service.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterexchange.contract.candidates.CandidateRequest;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.audit.BulkUpsert;
import org.charterexchange.service.audit.BulkUpsert.Counts;
import org.charterexchange.service.audit.BulkUpsert.Upsert;
import org.charterexchange.service.importable.Importable;
import org.charterexchange.service.organisations.Organisations;
import org.charterexchange.service.organisations.OwnershipCheck;
import org.charterexchange.service.problems.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Adds and changes many candidates.
 */
@Component
public class CandidateImports implements Importable<CandidateImports.Entry> {

    private final BulkUpsert<Candidate> bulkUpsert;
    private final CandidateChecks checks;
    private final Organisations organisations;
    private final AuditEntries audit;

    CandidateImports(CandidateStore store, CandidateChecks checks, Organisations organisations, AuditEntries audit) {
        this.bulkUpsert = store.bulkUpsert();
        this.checks = checks;
        this.organisations = organisations;
        this.audit = audit;
    }

    /** A candidate to be imported. */
    public record Entry(String id, String organisation, CandidateRequest candidate) {}

    /** What is wrong with each entry, in their order: a coordinator may bring own people only. */
    @Override
    public Mono<List<List<Fault>>> faults(Caller by, List<Entry> entries) {
        Set<String> homes = entries.stream().map(Entry::organisation).collect(Collectors.toSet());
        return Mono.zip(
                organisations.named(homes),
                bulkUpsert.existing(entries.stream().map(Entry::id).toList()),
                (known, existing) -> entries.stream()
                        .map(entry -> faults(by, entry, known.keySet(), existing))
                        .toList());
    }

    private List<Fault> faults(Caller by, Entry entry, Set<String> homes, Map<String, Candidate> existing) {
        Candidate known = existing.get(entry.id());
        OwnershipCheck owned = new OwnershipCheck(entry.id(), entry.organisation());
        List<Fault> all = new ArrayList<>(owned.faults(by, homes, known == null ? null : known.organisation())
                .found());
        all.addAll(checks.faults(entry.candidate()).found());
        return all;
    }

    @Override
    public Mono<Counts> counts(List<Entry> entries) {
        return bulkUpsert.counts(upserts(entries));
    }

    @Override
    public Mono<Counts> apply(Caller by, List<Entry> entries) {
        return bulkUpsert.apply(
                upserts(entries),
                (now, next) -> audit.by(by, "candidate.import", "candidate/" + next.id(), next.organisation())
                        .withDifferences(now.orElse(null), next, true));
    }

    private static List<Upsert<Candidate>> upserts(List<Entry> entries) {
        return entries.stream()
                .map(entry -> new Upsert<Candidate>(entry.id(), now -> next(entry, now.orElse(null))))
                .toList();
    }

    private static Candidate next(Entry entry, @Nullable Candidate now) {
        if (now == null) {
            return Candidate.of(entry.id(), 1, entry.organisation(), entry.candidate());
        }
        return now.says(entry.candidate()) ? now : now.with(entry.candidate());
    }
}
