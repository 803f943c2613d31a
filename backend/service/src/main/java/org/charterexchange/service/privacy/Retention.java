package org.charterexchange.service.privacy;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.RetentionView;
import org.charterexchange.service.access.members.Memberships;
import org.charterexchange.service.personaldata.DataSubject;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.time.LondonTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Removes what has been kept long enough, once a day whichever process comes first, and lists what went.
 */
@Component
public class Retention {

    private static final Duration PATIENCE = Duration.ofHours(1);

    private final PersonalData data;
    private final Memberships memberships;
    private final RetentionStore store;
    private final RetentionSettings kept;
    private final LegalHolds holds;
    private final Clock clock;

    Retention(
            PersonalData data,
            Memberships memberships,
            RetentionStore store,
            RetentionSettings kept,
            LegalHolds holds,
            Clock clock) {
        this.holds = holds;
        this.data = data;
        this.memberships = memberships;
        this.store = store;
        this.kept = kept;
        this.clock = clock;
    }

    private record Due(HeldCollection held, HeldCollection.Ageing ageing, Period period, Instant before) {}

    /** The rules with what would go now, and what went. Nothing is removed. */
    Mono<RetentionView> view() {
        return Flux.fromIterable(due(today()))
                .concatMap(due -> which(due)
                        .flatMap(which -> data.count(due.held(), which))
                        .map(count -> new RetentionView.Rule(
                                due.ageing().kind(), due.period().toString(), due.before(), count)))
                .collectList()
                .map(Retention::byKind)
                .zipWith(
                        store.newest(),
                        (rules, runs) -> new RetentionView(
                                rules, runs.stream().map(RetentionRun::view).toList()));
    }

    /** A kind of record may lie in several collections. */
    private static List<RetentionView.Rule> byKind(List<RetentionView.Rule> rules) {
        Map<DataCategory, RetentionView.Rule> kinds = new LinkedHashMap<>();
        rules.forEach(rule -> kinds.merge(
                rule.category(),
                rule,
                (one, other) ->
                        new RetentionView.Rule(one.category(), one.keptFor(), one.before(), one.due() + other.due())));
        return List.copyOf(kinds.values());
    }

    /** Does the day's work unless it is done or being done; empty then. */
    Mono<RetentionRun> daily() {
        LocalDate day = today();
        return store.find(day.toString())
                .flatMap(this::takeOver)
                .switchIfEmpty(Mono.defer(() -> begin(day)))
                .flatMap(run -> removeAll(day)
                        .flatMap(gone -> store.change(run.ended(gone, clock.instant()), "retention.end")));
    }

    /** Whoever keeps the day's document first does the work. */
    private Mono<RetentionRun> begin(LocalDate day) {
        return store.find(day.toString())
                .hasElement()
                .flatMap(known -> known ? Mono.empty() : store.insert(RetentionRun.of(day, clock.instant())))
                .onErrorResume(DuplicateKeyException.class, other -> Mono.empty());
    }

    private Mono<RetentionRun> takeOver(RetentionRun run) {
        boolean left = run.endedAt() == null
                && run.startedAt().isBefore(clock.instant().minus(PATIENCE));
        return left ? store.change(run.takenOver(clock.instant()), "retention.take-over") : Mono.empty();
    }

    private Mono<Map<DataCategory, Long>> removeAll(LocalDate day) {
        return Flux.fromIterable(due(day))
                .concatMap(due -> which(due)
                        .flatMap(which -> data.remove(due.held(), which))
                        .map(count -> Map.entry(due.ageing().kind(), count)))
                .collect(
                        () -> new EnumMap<DataCategory, Long>(DataCategory.class),
                        (sum, gone) -> sum.merge(gone.getKey(), gone.getValue(), Long::sum))
                .map(sum -> sum);
    }

    private List<Due> due(LocalDate day) {
        return data.collections().stream()
                .flatMap(held -> held.ageing().stream().flatMap(ageing -> due(held, ageing, day)))
                .toList();
    }

    private Stream<Due> due(HeldCollection held, HeldCollection.Ageing ageing, LocalDate day) {
        return kept.of(ageing.kind()).stream()
                .map(period -> new Due(held, ageing, period, LondonTime.startOf(day.minus(period))));
    }

    /** What is old enough, without the records of those on hold and of those who are members with them. */
    private Mono<Bson> which(Due due) {
        return Mono.zip(onHold(due.held()), members(due.held()), (onHold, members) -> {
            List<Bson> all = new ArrayList<>(List.of(due.ageing().before(due.before())));
            if (!onHold.isEmpty()) {
                all.add(Filters.nor(onHold));
            }
            if (!members.isEmpty()) {
                all.add(Filters.nin("_id", members));
            }
            return Filters.and(all);
        });
    }

    private Mono<List<Bson>> onHold(HeldCollection held) {
        Function<DataSubject, Bson> of = held.of();
        return of == null
                ? Mono.just(List.of())
                : holds.people().map(people -> people.stream().map(of).toList());
    }

    private Mono<List<String>> members(HeldCollection held) {
        return held.membersStay() ? memberships.profilesOfMembers().collectList() : Mono.just(List.of());
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }
}
