package org.charterexchange.service.privacy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.privacy.Holding;
import org.charterexchange.contract.privacy.MyDataView;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.equality.EqualityAnswers;
import org.charterexchange.service.rounds.RunQueries;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives people a copy of everything held about them, from every collection that declares how to find it.
 */
@Component
public class SubjectAccess {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final PersonalDocuments documents;
    private final EqualityAnswers equality;
    private final RunQueries runs;
    private final Erasures erasures;
    private final ErasureExemptions exemptions;
    private final LegalHolds holds;
    private final JsonMapper json;
    private final Clock clock;

    SubjectAccess(
            PersonalDocuments documents,
            EqualityAnswers equality,
            RunQueries runs,
            Erasures erasures,
            ErasureExemptions exemptions,
            LegalHolds holds,
            JsonMapper json,
            Clock clock) {
        this.documents = documents;
        this.equality = equality;
        this.runs = runs;
        this.erasures = erasures;
        this.exemptions = exemptions;
        this.holds = holds;
        this.json = json;
        this.clock = clock;
    }

    private record Found(Holding holding, Map<String, Object> fields) {}

    Mono<MyDataView> of(Caller by) {
        DataSubject person = DataSubject.of(by);
        return Mono.zip(
                        Flux.concat(stored(person), answers(by), published(by)).collectList(),
                        erasures.of(by).map(Optional::of).defaultIfEmpty(Optional.empty()),
                        exemptions.of(person, clock).map(Erasure.Kept::view).collectList(),
                        holds.on(person).map(LegalHold::told).collectList())
                .map(all -> new MyDataView(
                        clock.instant(),
                        by.name(),
                        grouped(all.getT1()),
                        all.getT2().orElse(null),
                        all.getT3(),
                        all.getT4()));
    }

    private Flux<Found> stored(DataSubject person) {
        return Flux.fromIterable(Holdings.ALL).concatMap(declared -> {
            var of = declared.of();
            return of == null
                    ? Flux.empty()
                    : documents
                            .find(declared.collection(), of.apply(person))
                            .map(fields -> new Found(declared.holding(), fields));
        });
    }

    private Flux<Found> answers(Caller by) {
        return by.is(Role.LEADER) && by.candidate() != null
                ? equality.mine(by)
                        .filter(view -> view.version() > 0)
                        .map(view -> new Found(Holding.EQUALITY_ANSWERS, json.convertValue(view, FIELDS)))
                        .flux()
                : Flux.empty();
    }

    /** What published results say of the person, who stands in them by id. */
    private Flux<Found> published(Caller by) {
        String candidate = by.candidate();
        return by.is(Role.LEADER) && candidate != null
                ? runs.outcomes(candidate)
                        .flatMapIterable(outcomes -> outcomes)
                        .map(view -> new Found(Holding.ROUNDS, json.convertValue(view, FIELDS)))
                : Flux.empty();
    }

    private static List<MyDataView.Held> grouped(List<Found> found) {
        Map<Holding, List<Map<String, Object>>> held = new EnumMap<>(Holding.class);
        Holdings.ALL.stream()
                .filter(Declared::personal)
                .forEach(declared -> held.putIfAbsent(declared.holding(), new ArrayList<>()));
        found.forEach(each ->
                held.computeIfAbsent(each.holding(), key -> new ArrayList<>()).add(each.fields()));
        return held.entrySet().stream()
                .map(entry -> new MyDataView.Held(entry.getKey(), entry.getValue()))
                .toList();
    }
}
