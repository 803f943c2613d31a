package org.charterexchange.service.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.OnErasure;
import org.charterexchange.service.personaldata.DataSubject;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.personaldata.PersonalRecords;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Everything that the features say they hold: read, copied and erased without knowing any of them.
 */
@Component
class PersonalData {

    private final List<HeldCollection> collections;
    private final List<PersonalRecords> others;
    private final PersonalDocuments documents;

    PersonalData(List<HeldCollection> collections, List<PersonalRecords> others, PersonalDocuments documents) {
        this.collections = collections.stream()
                .sorted(Comparator.comparing(HeldCollection::category).thenComparing(HeldCollection::collection))
                .toList();
        this.others = others.stream()
                .sorted(Comparator.comparing(PersonalRecords::category))
                .toList();
        this.documents = documents;
    }

    /** One record of a person's. */
    record Copy(DataCategory category, Map<String, Object> fields) {}

    /** What is gone of a kind of record, and what waits for the next attempt. */
    record Removed(DataCategory category, long count, long left) {}

    /** Every collection there is, by kind of record and name. */
    List<HeldCollection> collections() {
        return collections;
    }

    /**
     * Everything held about a person, those records aside that cannot be found by the person; what is said in words in this
     * language.
     */
    Flux<Copy> copies(DataSubject person, Locale locale) {
        Flux<Copy> stored = Flux.fromIterable(collections)
                .filter(held -> held.of() != null)
                .concatMap(held -> documents
                        .find(
                                held.collection(),
                                Objects.requireNonNull(held.of()).apply(person))
                        .map(fields -> new Copy(held.category(), fields)));
        return stored.concatWith(Flux.fromIterable(others)
                .concatMap(other -> other.copies(person, locale).map(fields -> new Copy(other.category(), fields))));
    }

    /** Removes what is left of what goes on erasure; it may be repeated. */
    Flux<Removed> erase(DataSubject person) {
        Flux<Removed> stored = Flux.fromIterable(collections)
                .filter(held -> held.onErasure() == OnErasure.DELETED && held.of() != null)
                .concatMap(held -> remove(held, person));
        return stored.concatWith(Flux.fromIterable(others)
                .concatMap(other -> other.erase(person)
                        .map(erased -> new Removed(other.category(), erased.removed(), erased.left()))));
    }

    private Mono<Removed> remove(HeldCollection held, DataSubject person) {
        Bson which = Objects.requireNonNull(held.of()).apply(person);
        return remove(held, which)
                .flatMap(gone -> count(held, which).map(left -> new Removed(held.category(), gone, left)));
    }

    /** How many documents of a collection meet a condition. */
    Mono<Long> count(HeldCollection held, Bson which) {
        return documents.count(held.collection(), which);
    }

    /** Removes those of them whose audit entries have reached their chains, and says how many. */
    Mono<Long> remove(HeldCollection held, Bson which) {
        return documents.remove(held.collection(), which);
    }

    /** What must lawfully stay of a person who is erased. */
    Flux<PersonalRecords.Exemption> exemptions(DataSubject person) {
        return Flux.fromIterable(others).concatMap(other -> other.exemptions(person));
    }
}
