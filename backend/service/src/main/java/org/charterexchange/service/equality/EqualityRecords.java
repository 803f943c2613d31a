package org.charterexchange.service.equality;

import java.util.Locale;
import java.util.Map;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.service.personaldata.DataSubject;
import org.charterexchange.service.personaldata.PersonalRecords;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person's answers, which are found by a keyed hash that only this feature makes.
 */
@Component
class EqualityRecords implements PersonalRecords {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final EqualityAnswers answers;
    private final JsonMapper json;

    EqualityRecords(EqualityAnswers answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    @Override
    public DataCategory category() {
        return DataCategory.EQUALITY_ANSWERS;
    }

    @Override
    public Flux<Map<String, Object>> copies(DataSubject person, Locale locale) {
        return answers.of(person.membership())
                .filter(view -> view.version() > 0)
                .map(view -> json.convertValue(view, FIELDS))
                .flux();
    }

    @Override
    public Mono<Erased> erase(DataSubject person) {
        return answers.forget(person.membership()).map(count -> new Erased(count, 0));
    }
}
