package org.charterexchange.service.applications;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.contract.applications.ApplicationState;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
import org.charterexchange.service.audit.BulkUpsert;
import org.charterexchange.service.audit.LastChange;
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

    private static final List<String> CHOSEN =
            List.of(ApplicationState.DRAFT.name(), ApplicationState.SUBMITTED.name(), ApplicationState.ENDORSED.name());

    private static final String SEAL = "sealed";
    private static final Bson UNSEALED = exists(SEAL, false);

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

    /** Everybody's that names the placement and was not taken back or declined. */
    Flux<Ranking> choosing(String round, String placement) {
        return rankings.findAll(and(eq("round", round), eq("placements", placement), in("state", CHOSEN)));
    }

    Flux<Ranking> of(String candidate) {
        return rankings.findAll(eq("candidate", candidate));
    }

    /** Changes one whatever its state is; empty also once the round is sealed. */
    Mono<Ranking> change(Ranking next, AuditEntry entry) {
        return rankings.change(UNSEALED, next, entry);
    }

    Mono<List<Ranking>> page(Bson which, @Nullable String after, int limit) {
        return rankings.page(which, after, limit);
    }

    /** Sees to it that there is a document to change, which {@link #seal} will find. */
    Mono<Void> reserve(Ranking before) {
        return before.version() == 0 ? rankings.reserve(before) : Mono.empty();
    }

    /** Removes what was reserved and not used. */
    Mono<Void> release(Ranking before) {
        return before.version() == 0 ? rankings.release(eq("_id", before.id())) : Mono.empty();
    }

    /** Keeps the next version of a document that is there; empty also once the round is sealed. */
    Mono<Ranking> keep(ApplicationState from, Ranking next, AuditEntry entry) {
        return rankings.change(and(eq("state", from.name()), UNSEALED), next, entry);
    }

    /** From here on no ranking of the round changes any more. */
    Mono<Void> seal(String round) {
        Bson all = eq("round", round);
        return rankings.mark(all, SEAL, true).then(rankings.release(all));
    }

    Mono<LastChange> lastChange(String id) {
        return rankings.lastChange(id);
    }

    BulkUpsert<Ranking> bulkUpsert() {
        return new BulkUpsert<>(rankings);
    }
}
