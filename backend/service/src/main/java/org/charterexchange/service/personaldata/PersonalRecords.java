package org.charterexchange.service.personaldata;

import java.util.Locale;
import java.util.Map;
import org.charterexchange.contract.privacy.DataCategory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What a feature holds about a person that is not whole documents to be found by a filter.
 */
public interface PersonalRecords {

    /** The kind of record. */
    DataCategory category();

    /** The records as the person is given a copy of them, what is said in words in this language. */
    Flux<Map<String, Object>> copies(DataSubject person, Locale locale);

    /** Erases what the person is known by here; it may be repeated. */
    Mono<Erased> erase(DataSubject person);

    /** What must lawfully stay of the person, with the name, if they are erased now. */
    default Flux<Exemption> exemptions(DataSubject person) {
        return Flux.empty();
    }

    /**
     * What an erasure came to.
     *
     * @param removed how many records are gone
     * @param left how many wait for the next attempt
     */
    record Erased(long removed, long left) {}

    /**
     * What was agreed for a person, or what they decided.
     *
     * @param name what the person was called
     * @param organisation absent for a decision
     * @param placement absent for a decision
     * @param reason why it stays, with the law
     */
    record Exemption(
            String round,
            String run,
            String name,
            @Nullable String organisation,
            @Nullable String placement,
            String reason) {}
}
