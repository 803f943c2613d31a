package org.charterexchange.service.placements;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.placements.PlacementRequest;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.members.VersionedChange;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.organisations.Organisations;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.skills.Skills;
import org.charterexchange.service.storage.Ids;
import org.charterexchange.service.web.Cursors;
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
    private final Organisations organisations;
    private final Skills skills;
    private final OpenWindows windows;
    private final VersionedChange changes;
    private final AuditEntries audit;
    private final Ids ids;

    Placements(
            PlacementStore store,
            PlacementChecks checks,
            PlacementViews views,
            Organisations organisations,
            Skills skills,
            OpenWindows windows,
            VersionedChange changes,
            AuditEntries audit,
            Ids ids) {
        this.store = store;
        this.checks = checks;
        this.views = views;
        this.organisations = organisations;
        this.skills = skills;
        this.windows = windows;
        this.changes = changes;
        this.audit = audit;
        this.ids = ids;
    }

    /** A placement that the caller may see; {@link ProblemType#NOT_FOUND} for any other. */
    public Mono<PlacementView> get(Caller by, String id) {
        return found(id, PlacementSearch.seenBy(by)).flatMap(views::of);
    }

    /** A placement that the caller's organisation hosts; {@link ProblemType#NOT_FOUND} for any other. */
    public Mono<PlacementView> hosted(Caller by, String id) {
        return own(by, id).flatMap(views::of);
    }

    /** Some of the placements that the caller may see, in the order of their ids. */
    Mono<Page<PlacementView>> list(Caller by, PlacementQuery query, @Nullable String after, @Nullable Integer limit) {
        int size = Cursors.limit(limit);
        return hosts(query)
                .map(hosts -> PlacementSearch.asked(query, hosts.orElse(null), skills))
                .flatMap(asked -> store.page(and(PlacementSearch.seenBy(by), asked), Cursors.key(after), size + 1))
                .map(read -> Cursors.page(read, size, Placement::id))
                .flatMap(page -> views.of(page.items()).map(items -> new Page<>(items, page.next())));
    }

    /** Those of the named placements that exist, whoever asks; for the layers above. */
    public Flux<PlacementView> named(Collection<String> ids) {
        return ids.isEmpty() ? Flux.empty() : views.of(store.find(Set.copyOf(ids)));
    }

    /** The placements of a round in one of these states, in the order of their ids; for the layers above. */
    public Flux<PlacementView> ofRound(String round, Set<PlacementState> states) {
        List<String> names = states.stream().map(Enum::name).toList();
        return views.of(store.findAll(and(eq("round", round), in("state", names))));
    }

    /** Posts a draft of the coordinator's own organisation. */
    public Mono<PlacementView> post(Caller by, PlacementRequest request) {
        checks.faults(request).refuseIfAny();
        return Mono.justOrEmpty(by.organisation())
                .filter(by::coordinates)
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.FORBIDDEN)))
                .flatMap(host -> ids.next().map(id -> Placement.draft(id, host, request)))
                .flatMap(draft -> store.insert(draft, entry(by, "placement.post", null, draft))
                        .onErrorResume(DuplicateKeyException.class, again -> own(by, draft.id())))
                .flatMap(views::of);
    }

    /** Changes what is offered. */
    public Mono<PlacementView> change(Caller by, String id, PlacementRequest request, long version) {
        checks.faults(request).refuseIfAny();
        return step(by, id, version, "change", now -> {
            Faults faults = new Faults();
            PlacementChecks.checkScoring(faults, now, request);
            faults.refuseIfAny();
            return now.offering(request);
        });
    }

    /** Opens a draft in a round whose offers window is open. */
    public Mono<PlacementView> publish(Caller by, String id, String round, long version) {
        return windows.requireOffers(round)
                .then(step(
                        by,
                        id,
                        version,
                        "publish",
                        now -> now.after(PlacementStep.PUBLISH).map(open -> open.inRound(round)),
                        (now, open) -> enter(round, now, open, entry(by, "placement.publish", now, open))));
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
        return step(by, id, version, "close", now -> now.after(PlacementStep.CLOSE));
    }

    /** Takes a placement back. */
    public Mono<PlacementView> withdraw(Caller by, String id, String reason, long version) {
        Faults faults = new Faults();
        faults.text("reason", reason, 1000);
        faults.refuseIfAny();
        return step(
                by,
                id,
                version,
                "withdraw",
                now -> now.after(PlacementStep.WITHDRAW).map(gone -> gone.because(reason)));
    }

    /**
     * Closes every open placement of a round that has closed. It may be repeated, also after a crash: what is closed stays
     * closed.
     *
     * @return how many were closed
     */
    public Mono<Long> closeAll(Caller by, String round) {
        Bson open = and(eq("round", round), eq("state", PlacementState.OPEN.name()));
        return store.shut(round)
                .thenMany(store.findAll(open).hasElements().repeat().takeWhile(left -> left))
                .concatMap(left -> advance(by, open, PlacementStep.CLOSE), 1)
                .reduce(0L, Long::sum);
    }

    /**
     * Marks those closed placements as matched that the round's published run gave to somebody. It may be repeated.
     *
     * @return how many were marked
     */
    public Mono<Long> matchAll(Caller by, Collection<String> matched) {
        Bson closed = and(in("_id", matched), eq("state", PlacementState.CLOSED.name()));
        return advance(by, closed, PlacementStep.MATCH);
    }

    private Mono<Long> advance(Caller by, Bson which, PlacementStep step) {
        return store.findAll(which)
                .concatMap(now -> Mono.justOrEmpty(now.after(step))
                        .flatMap(next ->
                                store.change(now.state(), next, entry(by, "placement." + step.word(), now, next))))
                .count();
    }

    private Mono<PlacementView> step(
            Caller by, String id, long version, String word, Function<Placement, Optional<Placement>> decision) {
        return step(
                by,
                id,
                version,
                word,
                decision,
                (now, next) -> store.change(now.state(), next, entry(by, "placement." + word, now, next)));
    }

    private Mono<PlacementView> step(
            Caller by,
            String id,
            long version,
            String word,
            Function<Placement, Optional<Placement>> decision,
            BiFunction<Placement, Placement, Mono<Placement>> write) {
        return changes.change(
                        by,
                        version,
                        own(by, id),
                        store::lastChange,
                        now -> Mono.justOrEmpty(decision.apply(now))
                                .switchIfEmpty(Mono.error(
                                        () -> ProblemException.refusedTransition("placement", id, now.state(), word)))
                                .flatMap(next -> write.apply(now, next)))
                .flatMap(views::of);
    }

    private Mono<Placement> own(Caller by, String id) {
        return found(id, PlacementSearch.hostedBy(by));
    }

    private Mono<Placement> found(String id, Bson which) {
        return store.find(id, which).switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.NOT_FOUND)));
    }

    private Mono<Optional<List<String>>> hosts(PlacementQuery query) {
        return query.sector() == null
                ? Mono.just(Optional.empty())
                : organisations.idsOf(query.sector()).map(Optional::of);
    }

    private AuditEntry entry(Caller by, String action, @Nullable Placement before, Placement after) {
        return audit.by(by, action, "placement/" + after.id(), after.organisation())
                .with("round", before == null ? null : before.round(), after.round())
                .with("state", before == null ? null : before.state(), after.state())
                .with("reason", before == null ? null : before.reason(), after.reason())
                .withDifferences(before == null ? null : before.offer(), after.offer(), false);
    }
}
