package org.charterexchange.service.applications;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.contract.applications.ApplicationState;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
import org.charterexchange.service.audit.LastChange;
import org.charterexchange.service.audit.Merging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps the rankings.
 */
@Component
class RankingStore {

    static final String COLLECTION = "applications";

    private static final List<String> SUBMITTED =
            List.of(ApplicationState.SUBMITTED.name(), ApplicationState.ENDORSED.name());

    private final AuditedCollection<Ranking> rankings;

    RankingStore(AuditedCollections collections) {
        this.rankings = collections.open(COLLECTION, Ranking.class);
    }

    Mono<Ranking> find(String round, String candidate, Bson whose) {
        return rankings.find(Ranking.id(round, candidate), whose);
    }

    Mono<Ranking> find(String round, String candidate) {
        return find(round, candidate, new Document());
    }

    Flux<Ranking> inState(String round, ApplicationState state) {
        return rankings.findAll(and(eq("round", round), eq("state", state.name())));
    }

    Flux<Ranking> naming(String round, String placement) {
        return rankings.findAll(and(eq("round", round), eq("placements", placement), in("state", SUBMITTED)));
    }

    Mono<List<Ranking>> page(Bson which, @Nullable String after, int limit) {
        return rankings.page(which, after, limit);
    }

    /** Keeps the next version: the first one is a new document. */
    Mono<Ranking> keep(ApplicationState from, Ranking next, AuditEntry entry) {
        return next.version() == 1
                ? rankings.insert(next, entry)
                : rankings.change(eq("state", from.name()), next, entry);
    }

    Mono<LastChange> lastChange(String id) {
        return rankings.lastChange(id);
    }

    Merging<Ranking> merging() {
        return new Merging<>(rankings);
    }
}
