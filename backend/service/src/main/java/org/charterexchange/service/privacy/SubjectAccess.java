package org.charterexchange.service.privacy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.MyDataView;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.personaldata.DataSubject;
import org.charterexchange.service.personaldata.HeldCollection;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Gives people a copy of everything held about them, from every collection that declares how to find it.
 */
@Component
public class SubjectAccess {

    private final PersonalData data;
    private final Erasures erasures;
    private final ErasureExemptions exemptions;
    private final LegalHolds holds;
    private final Clock clock;

    SubjectAccess(PersonalData data, Erasures erasures, ErasureExemptions exemptions, LegalHolds holds, Clock clock) {
        this.data = data;
        this.erasures = erasures;
        this.exemptions = exemptions;
        this.holds = holds;
        this.clock = clock;
    }

    /** Everything, what is said in words in this language. */
    Mono<MyDataView> of(Caller by, Locale locale) {
        DataSubject person = by.dataSubject();
        return Mono.zip(
                        data.copies(person, locale).collectList(),
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

    private List<MyDataView.Category> grouped(List<PersonalData.Copy> found) {
        Map<DataCategory, List<Map<String, Object>>> held = new EnumMap<>(DataCategory.class);
        data.collections().stream()
                .filter(HeldCollection::personal)
                .forEach(declared -> held.putIfAbsent(declared.category(), new ArrayList<>()));
        found.forEach(each ->
                held.computeIfAbsent(each.category(), key -> new ArrayList<>()).add(each.fields()));
        return held.entrySet().stream()
                .map(entry -> new MyDataView.Category(entry.getKey(), entry.getValue()))
                .toList();
    }
}
