package org.charterexchange.service.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.charterexchange.contract.privacy.Holding;
import org.charterexchange.contract.privacy.OnErasure;
import org.charterexchange.contract.rounds.ExplanationView;
import org.charterexchange.contract.rounds.MatchView;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.Deeds;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.equality.Equality;
import org.charterexchange.service.rounds.PublishedOutcomes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Carries erasures out; every part may be repeated, by any process.
 *
 * <p>The audit trail stays whole: it holds ids and keyed hashes, which mean nothing once the profile, the membership and
 * the values are gone. Frozen rounds and results hold the same ids. What was agreed in a published round keeps the
 * person's name under a legal hold, in the erasure's own document, until it can no longer be disputed.
 */
@Component
class Erasing {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String REASON = "A published round matched the person; what was agreed must be provable for as"
            + " long as it may be disputed (Limitation Act 1980)";

    private final ErasureStore store;
    private final Records records;
    private final Equality equality;
    private final PublishedOutcomes outcomes;
    private final RetentionSettings settings;
    private final Deeds deeds;
    private final Clock clock;

    Erasing(
            ErasureStore store,
            Records records,
            Equality equality,
            PublishedOutcomes outcomes,
            RetentionSettings settings,
            Deeds deeds,
            Clock clock) {
        this.store = store;
        this.records = records;
        this.equality = equality;
        this.outcomes = outcomes;
        this.settings = settings;
        this.deeds = deeds;
        this.clock = clock;
    }

    private record Removed(Holding holding, long count, long left) {}

    /** Begins what is due, and completes what has begun; gives those that are done now. */
    Flux<Erasure> carryOut() {
        return store.due(clock.instant())
                .concatMap(due -> due.kept() == null ? begin(due) : Mono.just(due))
                .concatMap(this::complete);
    }

    /** What must stay is written down before the name is gone. */
    private Mono<Erasure> begin(Erasure due) {
        return outcomes.of(due.id())
                .mapNotNull(this::hold)
                .collectList()
                .flatMap(holds -> store.begin(due.begun(holds), entry("privacy.begin-erasure", due)));
    }

    /** Removes what is left; done once nothing is, and empty until then. */
    private Mono<Erasure> complete(Erasure begun) {
        Person person = new Person(begun.membership(), "", begun.id());
        return Flux.fromIterable(Holdings.ALL)
                .filter(declared -> declared.onErasure() == OnErasure.DELETED && declared.of() != null)
                .concatMap(declared -> remove(declared, person))
                .concatWith(equality.forget(begun.id()).map(count -> new Removed(Holding.EQUALITY_ANSWERS, count, 0)))
                .collectList()
                .filter(removed -> removed.stream().allMatch(each -> each.left() == 0))
                .flatMap(removed ->
                        store.finish(begun.done(counted(removed), clock.instant()), entry("privacy.erase", begun)));
    }

    private Mono<Removed> remove(Declared declared, Person person) {
        var which = Objects.requireNonNull(declared.of()).apply(person);
        return records.remove(declared.collection(), which)
                .flatMap(gone -> records.count(declared.collection(), which)
                        .map(left -> new Removed(declared.holding(), gone, left)));
    }

    private static Map<Holding, Long> counted(List<Removed> removed) {
        Map<Holding, Long> counted = new EnumMap<>(Holding.class);
        removed.forEach(each -> counted.merge(each.holding(), each.count(), Long::sum));
        return counted;
    }

    private Erasure.@Nullable Hold hold(ExplanationView outcome) {
        MatchView match = outcome.match();
        return match == null
                ? null
                : new Erasure.Hold(
                        outcome.roundId(),
                        outcome.runId(),
                        outcome.candidateName(),
                        match.hostName(),
                        match.placementTitle(),
                        REASON,
                        LocalDate.now(clock.withZone(LONDON)).plus(settings.erasures()));
    }

    private AuditEntry entry(String action, Erasure of) {
        return deeds.by(Caller.SYSTEM, action, "erasure/" + of.id(), null);
    }
}
