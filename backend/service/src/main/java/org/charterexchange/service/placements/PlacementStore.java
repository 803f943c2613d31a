package org.charterexchange.service.placements;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import org.charterexchange.contract.placements.PlacementState;
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
 * Keeps the placements; whose they must be and the state they must be in are part of every condition.
 */
@Component
class PlacementStore {

    static final String COLLECTION = "placements";

    private static final String ENTERING = "entering";

    private final AuditedCollection<Placement> placements;

    PlacementStore(AuditedCollections collections) {
        this.placements = collections.open(COLLECTION, Placement.class, "offer.title");
    }

    Mono<Placement> find(String id, Bson which) {
        return placements.find(id, which);
    }

    Flux<Placement> find(Collection<String> ids) {
        return placements.findAll(in("_id", ids));
    }

    Flux<Placement> findAll(Bson which) {
        return placements.findAll(which);
    }

    /** Whether any meets the condition. */
    Mono<Boolean> has(Bson which) {
        return placements.has(which);
    }

    Mono<List<Placement>> page(Bson which, @Nullable String after, int limit) {
        return placements.page(which, after, limit);
    }

    Mono<Placement> insert(Placement placement, AuditEntry entry) {
        return placements.insert(placement, entry);
    }

    Mono<Placement> change(PlacementState from, Placement next, AuditEntry entry) {
        return placements.change(eq("state", from.name()), next, entry);
    }

    /** Notes on a draft which round it is about to enter. */
    Mono<Void> enter(Placement draft, String round) {
        Bson same = and(
                eq("_id", draft.id()),
                eq("version", draft.version()),
                eq("state", draft.state().name()));
        return placements.mark(same, ENTERING, round).then();
    }

    /** Opens a draft that is still about to enter the round. */
    Mono<Placement> open(String round, Placement next, AuditEntry entry) {
        return placements.change(and(eq("state", PlacementState.DRAFT.name()), eq(ENTERING, round)), next, entry);
    }

    /** From here on no draft enters the round any more. */
    Mono<Void> shut(String round) {
        return placements.mark(eq(ENTERING, round), ENTERING, null).then();
    }

    /** Those of which somebody has yet to be told something. */
    Flux<Placement> untold() {
        return placements.findAll(eq("untold", true));
    }

    /** Everybody has been told what had changed up to this version. */
    Mono<Void> told(String id, long version) {
        return placements
                .mark(and(eq("_id", id), eq("version", version)), "untold", null)
                .then();
    }

    Mono<LastChange> lastChange(String id) {
        return placements.lastChange(id);
    }

    BulkUpsert<Placement> bulkUpsert() {
        return new BulkUpsert<>(placements);
    }
}
