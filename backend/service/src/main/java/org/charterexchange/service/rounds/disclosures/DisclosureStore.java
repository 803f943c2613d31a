package org.charterexchange.service.rounds.disclosures;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.ne;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.conversions.Bson;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps the disclosures.
 */
@Component
class DisclosureStore {

    static final String COLLECTION = "disclosures";

    private final AuditedCollection<Disclosure> disclosures;

    DisclosureStore(AuditedCollections collections) {
        this.disclosures = collections.open(COLLECTION, Disclosure.class);
    }

    Mono<Disclosure> insert(Disclosure disclosure, AuditEntry entry) {
        return disclosures.insert(disclosure, entry);
    }

    Mono<Disclosure> find(String id) {
        return disclosures.find(id);
    }

    /** Whether one to this person lasts. */
    Mono<Boolean> lasts(String round, String person, Instant now) {
        return disclosures.has(and(eq("round", round), eq("person", person), gt("until", Date.from(now))));
    }

    Mono<List<Disclosure>> page(String round, @Nullable String after, int limit) {
        return disclosures.page(eq("round", round), after, limit);
    }

    /** Those to a person that still say their name. */
    Flux<Disclosure> naming(String person) {
        return disclosures.findAll(named(person));
    }

    Mono<Disclosure> forget(Disclosure next, AuditEntry entry) {
        return disclosures.change(named(next.person()), next, entry);
    }

    private static Bson named(String person) {
        return and(eq("person", person), ne("by", person));
    }
}
