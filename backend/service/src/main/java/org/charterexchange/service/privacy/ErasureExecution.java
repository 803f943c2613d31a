package org.charterexchange.service.privacy;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.members.Memberships;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.personaldata.DataSubject;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Carries erasures out; every part may be repeated, by any process.
 *
 * <p>The audit trail stays whole: it holds ids and keyed hashes, which mean nothing once the profile, the membership and
 * the values are gone. Frozen rounds and results hold the same ids. What was agreed in a published round, and who
 * published it, keeps the person's name in the erasure's own document, until it can no longer be disputed.
 */
@Component
class ErasureExecution {

    private final ErasureStore store;
    private final Memberships memberships;
    private final PersonalData data;
    private final LegalHolds holds;
    private final ErasureExemptions exemptions;
    private final AuditEntries audit;
    private final Clock clock;

    ErasureExecution(
            ErasureStore store,
            Memberships memberships,
            PersonalData data,
            LegalHolds holds,
            ErasureExemptions exemptions,
            AuditEntries audit,
            Clock clock) {
        this.store = store;
        this.memberships = memberships;
        this.data = data;
        this.holds = holds;
        this.exemptions = exemptions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins what is due, and completes what has begun; gives those that are done now. */
    Flux<Erasure> carryOut() {
        return carryOut(store.due(clock.instant()));
    }

    /** The same of these alone, which are due. */
    Flux<Erasure> carryOut(Flux<Erasure> which) {
        return which.concatMap(
                        due -> unlessHeld(due).flatMap(free -> free.kept() == null ? begin(free) : Mono.just(free)))
                .concatMap(this::unlessHeld)
                .concatMap(this::complete);
    }

    /** Empty while a legal hold lasts; asked before an erasure begins, and again once it has, before anything goes. */
    private Mono<Erasure> unlessHeld(Erasure due) {
        return person(due)
                .flatMap(person -> holds.on(person).hasElements())
                .flatMap(held -> held ? Mono.empty() : Mono.just(due));
    }

    /** What must stay is written down before the name is gone. */
    private Mono<Erasure> begin(Erasure due) {
        return person(due)
                .flatMapMany(person -> exemptions.of(person, clock))
                .collectList()
                .flatMap(kept -> store.begin(due.begun(kept), entry("privacy.begin-erasure", due)));
    }

    /** A profile that has become somebody else's since is no longer this person's to erase. */
    private Mono<DataSubject> person(Erasure of) {
        return Mono.justOrEmpty(of.candidate())
                .filterWhen(profile ->
                        memberships.holder(profile).map(of.id()::equals).defaultIfEmpty(true))
                .map(profile -> new DataSubject(of.id(), "", profile))
                .defaultIfEmpty(new DataSubject(of.id(), "", null));
    }

    /** Removes what is left; done once nothing is, and empty until then. */
    private Mono<Erasure> complete(Erasure begun) {
        return person(begun)
                .flatMapMany(data::erase)
                .collectList()
                .filter(removed -> removed.stream().allMatch(each -> each.left() == 0))
                .flatMap(removed ->
                        store.finish(begun.done(counted(removed), clock.instant()), entry("privacy.erase", begun)));
    }

    private static Map<DataCategory, Long> counted(List<PersonalData.Removed> removed) {
        Map<DataCategory, Long> counted = new EnumMap<>(DataCategory.class);
        removed.forEach(each -> counted.merge(each.category(), each.count(), Long::sum));
        return counted;
    }

    private AuditEntry entry(String action, Erasure of) {
        return audit.by(Caller.SYSTEM, action, "erasure/" + of.id(), null);
    }
}
