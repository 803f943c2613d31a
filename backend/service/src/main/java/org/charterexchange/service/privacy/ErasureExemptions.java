package org.charterexchange.service.privacy;

import java.time.Clock;
import java.time.LocalDate;
import org.charterexchange.service.personaldata.DataSubject;
import org.charterexchange.service.time.LondonTime;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * What must lawfully stay of a person who is erased: the name in what was agreed for them and in what they decided, until
 * it can no longer be disputed.
 */
@Component
class ErasureExemptions {

    private final PersonalData data;
    private final RetentionSettings settings;

    ErasureExemptions(PersonalData data, RetentionSettings settings) {
        this.data = data;
        this.settings = settings;
    }

    /** What stays if the person is erased now. */
    Flux<Erasure.Kept> of(DataSubject person, Clock clock) {
        LocalDate until = LondonTime.today(clock).plus(settings.erasures());
        return data.exemptions(person)
                .map(stays -> new Erasure.Kept(
                        stays.round(),
                        stays.run(),
                        stays.name(),
                        stays.organisation(),
                        stays.placement(),
                        stays.reason(),
                        until));
    }
}
