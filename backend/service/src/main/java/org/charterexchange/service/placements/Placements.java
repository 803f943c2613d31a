package org.charterexchange.service.placements;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.charterexchange.contract.placements.PlacementRequest;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.members.VersionedChange;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.storage.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Placements: posted, published, closed and withdrawn by their host, read by everybody once open.
 */
@Component
public class Placements {

    private final PlacementStore store;
    private final PlacementChecks checks;
    private final PlacementViews views;
    private final RoundWindowGuard windows;
    private final VersionedChange changes;
    private final PlacementEntries entries;
    private final Ids ids;
    private final Clock clock;

    Placements(
            PlacementStore store,
            PlacementChecks checks,
            PlacementViews views,
            RoundWindowGuard windows,
            VersionedChange changes,
            PlacementEntries entries,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.checks = checks;
        this.views = views;
        this.windows = windows;
        this.changes = changes;
        this.entries = entries;
        this.ids = ids;
        this.clock = clock;
    }

    /** A placement that the caller may see; {@link ProblemType#NOT_FOUND} for any other. */
    public Mono<PlacementView> get(Caller by, String id) {
        return found(id, PlacementSearch.seenBy(by)).flatMap(views::of);
    }

    /** A placement that the caller's organisation hosts; {@link ProblemType#NOT_FOUND} for any other. */
    public Mono<PlacementView> hosted(Caller by, String id) {
        return own(by, id).flatMap(views::of);
    }

    /** Those of the named placements that exist, whoever asks; for the layers above. */
    public Flux<PlacementView> named(Collection<String> ids) {
        return ids.isEmpty() ? Flux.empty() : views.of(store.find(Set.copyOf(ids)));
    }

    /** Posts a draft of the coordinator's own organisation. */
    public Mono<PlacementView> post(Caller by, PlacementRequest request) {
        checks.faults(request).refuseIfAny();
        return Mono.justOrEmpty(by.organisation())
                .filter(by::coordinates)
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.FORBIDDEN)))
                .flatMap(host -> ids.next().map(id -> Placement.draft(id, host, request)))
                .flatMap(draft -> store.insert(draft, entries.of(by, "placement.post", null, draft))
                        .onErrorResume(DuplicateKeyException.class, again -> own(by, draft.id())))
                .flatMap(views::of);
    }

    /** Changes what is offered. */
    public Mono<PlacementView> change(Caller by, String id, PlacementRequest request, long version) {
        checks.faults(request).refuseIfAny();
        return decide(by, id, version, new Decision("change", now -> {
            Faults faults = new Faults();
            PlacementChecks.checkScoring(faults, now, request);
            if (now.wouldMove(request)) {
                checks.checkAhead(faults, request.starts(), request.ends());
            }
            faults.refuseIfAny();
            return now.offering(request, clock.instant());
        }));
    }

    /** Opens a draft that is not over yet in a round whose offers window is open. */
    public Mono<PlacementView> publish(Caller by, String id, String round, long version) {
        Decision decision = new Decision(
                "publish",
                now -> now.after(PlacementStep.PUBLISH).map(open -> {
                    Faults faults = new Faults();
                    checks.checkAhead(faults, now.offer().starts(), now.offer().ends());
                    faults.refuseIfAny();
                    return open.inRound(round);
                }),
                (now, open) -> enter(round, now, open, entries.of(by, "placement.publish", now, open)));
        return windows.requireOffers(round).then(decide(by, id, version, decision));
    }

    /**
     * The round is asked once more when the draft says where it is going: if it is open even then, its closing comes after
     * and either finds the placement open or keeps it out.
     */
    private Mono<Placement> enter(String round, Placement now, Placement open, AuditEntry entry) {
        return store.enter(now, round)
                .then(windows.requireOffers(round))
                .then(Mono.defer(() -> store.open(round, open, entry)))
                .switchIfEmpty(Mono.defer(() -> windows.requireOffers(round).then(Mono.empty())));
    }

    /** Closes an open placement before its round closes. */
    public Mono<PlacementView> close(Caller by, String id, long version) {
        return decide(by, id, version, new Decision("close", now -> now.after(PlacementStep.CLOSE)));
    }

    /** Takes a placement back. */
    public Mono<PlacementView> withdraw(Caller by, String id, String reason, long version) {
        Faults faults = new Faults();
        faults.text("reason", reason, 1000);
        faults.refuseIfAny();
        Decision decision = new Decision("withdraw", now -> now.withdrawn(reason, clock.instant()));
        return decide(by, id, version, decision);
    }

    /**
     * A decision of the host.
     *
     * @param verb the decision in the audit trail and in a refusal
     * @param next the placement after it; empty where the life cycle refuses it
     * @param write keeps it; as every change is kept where absent
     */
    private record Decision(
            String verb,
            Function<Placement, Optional<Placement>> next,
            @Nullable BiFunction<Placement, Placement, Mono<Placement>> write) {

        Decision(String verb, Function<Placement, Optional<Placement>> next) {
            this(verb, next, null);
        }
    }

    private Mono<PlacementView> decide(Caller by, String id, long version, Decision decision) {
        return changes.change(by, version, own(by, id), store::lastChange, now -> decide(by, now, decision))
                .flatMap(views::of);
    }

    private Mono<Placement> decide(Caller by, Placement now, Decision decision) {
        var write = decision.write();
        return Mono.justOrEmpty(decision.next().apply(now))
                .switchIfEmpty(
                        Mono.error(() -> ProblemException.refusedTransition("placement", now.state(), decision.verb())))
                .flatMap(next -> write == null
                        ? store.change(now.state(), next, entries.of(by, "placement." + decision.verb(), now, next))
                        : write.apply(now, next));
    }

    private Mono<Placement> own(Caller by, String id) {
        return found(id, PlacementSearch.hostedBy(by));
    }

    private Mono<Placement> found(String id, Bson which) {
        return store.find(id, which).switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.NOT_FOUND)));
    }
}
