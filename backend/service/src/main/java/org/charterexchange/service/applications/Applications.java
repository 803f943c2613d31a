package org.charterexchange.service.applications;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.applications.ApplicationState;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.applications.RankingRequest;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.members.VersionedChange;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.candidates.Candidates;
import org.charterexchange.service.placements.RoundWindowGuard;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.storage.FilterBuilder;
import org.charterexchange.service.web.Cursors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Ranks, submits and withdraws a leader's applications; endorses or declines those of a coordinator's own people.
 */
@Component
public class Applications {

    private final RankingStore store;
    private final RankingChecks checks;
    private final RankingViews views;
    private final Candidates candidates;
    private final RoundWindowGuard windows;
    private final VersionedChange changes;
    private final AuditEntries audit;
    private final Clock clock;

    Applications(
            RankingStore store,
            RankingChecks checks,
            RankingViews views,
            Candidates candidates,
            RoundWindowGuard windows,
            VersionedChange changes,
            AuditEntries audit,
            Clock clock) {
        this.store = store;
        this.checks = checks;
        this.views = views;
        this.candidates = candidates;
        this.windows = windows;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Ends changes in a round that has closed; it may be repeated. */
    public Mono<Void> seal(String round) {
        return store.seal(round);
    }

    /** Every endorsed ranking of a round, by candidate; what the round freezes. */
    public Flux<EndorsedRanking> endorsed(String round) {
        return store.inState(round, ApplicationState.ENDORSED)
                .map(of -> new EndorsedRanking(of.candidate(), of.organisation(), of.placements(), of.openToOffers()));
    }

    /** Everybody whose submitted or endorsed ranking names the placement; for the layers above. */
    public Flux<Applicant> applicants(String round, String placement) {
        return store.naming(round, placement)
                .map(of -> new Applicant(of.candidate(), of.organisation(), of.state() == ApplicationState.ENDORSED));
    }

    /** The leader's own applications; nothing ranked and version 0 before the first are kept. */
    public Mono<ApplicationsView> mine(Caller by, String round, Locale locale) {
        return windows.requireKnown(round).then(own(by, round)).flatMap(found -> views.of(found, locale));
    }

    /** Applications that were submitted, of those the caller may see. */
    public Mono<Page<ApplicationsView>> list(
            Caller by,
            String round,
            @Nullable String organisation,
            @Nullable String after,
            @Nullable Integer limit,
            Locale locale) {
        int size = Cursors.limit(limit);
        Bson which = new FilterBuilder()
                .where(seenBy(by))
                .equal("round", round)
                .equal("organisation", organisation)
                .where(ne("state", ApplicationState.DRAFT.name()))
                .all();
        return windows.requireKnown(round)
                .then(store.page(which, Cursors.key(after), size + 1))
                .map(read -> Cursors.page(read, size, Ranking::id))
                .flatMap(page -> views.of(round, page.items(), locale).map(items -> new Page<>(items, page.next())));
    }

    /** Keeps a draft ranking. */
    public Mono<ApplicationsView> rank(Caller by, String round, RankingRequest request, long version, Locale locale) {
        Decision decision =
                new Decision(ApplicationStep.RANK, now -> now.ranked(request), now -> checks.check(now, request));
        return decide(by, round, own(by, round), version, decision).flatMap(kept -> views.of(kept, locale));
    }

    /** Hands the ranking to the home organisation. */
    public Mono<ApplicationsView> submit(Caller by, String round, long version, Locale locale) {
        Decision decision = new Decision(ApplicationStep.SUBMIT, now -> now.submitted(clock.instant()));
        return decide(by, round, own(by, round), version, decision).flatMap(kept -> views.of(kept, locale));
    }

    /** Takes all applications in the round back. */
    public Mono<ApplicationsView> withdraw(Caller by, String round, long version, Locale locale) {
        return decide(by, round, own(by, round), version, new Decision(ApplicationStep.WITHDRAW))
                .flatMap(kept -> views.of(kept, locale));
    }

    /** Endorses one of the coordinator's own people. */
    public Mono<ApplicationsView> endorse(Caller by, String round, String candidate, long version, Locale locale) {
        return decide(by, round, ofOwnPeople(by, round, candidate), version, new Decision(ApplicationStep.ENDORSE))
                .flatMap(kept -> views.of(kept, locale));
    }

    /** Declines to endorse, with the reason, which the leader reads. */
    public Mono<ApplicationsView> decline(
            Caller by, String round, String candidate, String reason, long version, Locale locale) {
        Faults faults = new Faults();
        faults.text("reason", reason, 1000);
        faults.refuseIfAny();
        Decision decision = new Decision(ApplicationStep.DECLINE, now -> now.declined(reason));
        return decide(by, round, ofOwnPeople(by, round, candidate), version, decision)
                .flatMap(kept -> views.of(kept, locale));
    }

    /**
     * A step of the life cycle.
     *
     * @param next the ranking after it; empty where the life cycle refuses it
     * @param check what else has to hold
     */
    private record Decision(
            ApplicationStep step, Function<Ranking, Optional<Ranking>> next, Function<Ranking, Mono<Void>> check) {

        Decision(ApplicationStep step, Function<Ranking, Optional<Ranking>> next) {
            this(step, next, now -> Mono.empty());
        }

        Decision(ApplicationStep step) {
            this(step, now -> now.after(step));
        }
    }

    private Mono<Ranking> decide(Caller by, String round, Mono<Ranking> found, long version, Decision decision) {
        return windows.requireApplications(round)
                .then(changes.change(by, version, found, store::lastChange, now -> decide(by, now, decision)));
    }

    private Mono<Ranking> decide(Caller by, Ranking now, Decision decision) {
        return Mono.justOrEmpty(decision.next().apply(now))
                .switchIfEmpty(Mono.error(() -> ProblemException.refusedTransition(
                        "applications", now.state(), decision.step().word())))
                .flatMap(next ->
                        decision.check().apply(now).then(keep(now, next, entry(by, decision.step(), now, next))));
    }

    /**
     * The round is asked once more when the document is there and has been read: if it is open even then, its closing
     * comes after and seals this very document, so that either the change is frozen with it or it is refused.
     */
    private Mono<Ranking> keep(Ranking now, Ranking next, AuditEntry entry) {
        return store.reserve(now)
                .then(windows.requireApplications(now.round()))
                .onErrorResume(closed -> store.release(now).then(Mono.error(closed)))
                .then(Mono.defer(() -> store.keep(now.state(), next, entry)))
                .switchIfEmpty(Mono.defer(
                        () -> windows.requireApplications(now.round()).then(Mono.empty())));
    }

    private Mono<Ranking> own(Caller by, String round) {
        String candidate = by.is(Role.LEADER) ? by.candidate() : null;
        return Mono.justOrEmpty(candidate)
                .flatMap(id -> store.find(round, id).switchIfEmpty(Mono.defer(() -> none(by, round, id))))
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.NOT_FOUND)));
    }

    private Mono<Ranking> none(Caller by, String round, String candidate) {
        return candidates
                .get(by, candidate)
                .map(CandidateView::organisationId)
                .map(home -> Ranking.none(round, candidate, home));
    }

    private Mono<Ranking> ofOwnPeople(Caller by, String round, String candidate) {
        String own = by.is(Role.COORDINATOR) ? by.organisation() : null;
        return Mono.justOrEmpty(own)
                .flatMap(organisation -> store.find(round, candidate, submittedTo(organisation)))
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.NOT_FOUND)));
    }

    private static Bson submittedTo(String organisation) {
        return new FilterBuilder()
                .equal("organisation", organisation)
                .where(ne("state", ApplicationState.DRAFT.name()))
                .all();
    }

    private static Bson seenBy(Caller by) {
        if (by.is(Role.PROGRAMME)) {
            return new Document();
        }
        String own = by.is(Role.COORDINATOR) ? by.organisation() : null;
        return own == null ? in("_id", List.of()) : eq("organisation", own);
    }

    private AuditEntry entry(Caller by, ApplicationStep step, Ranking before, Ranking after) {
        return audit.by(by, "application." + step.word(), "application/" + after.id(), after.organisation())
                .with("state", before.version() == 0 ? null : before.state(), after.state())
                .withPersonal("placements", before.placements(), after.placements())
                .withPersonal("openToOffers", before.openToOffers(), after.openToOffers())
                .withPersonal("declineReason", before.declineReason(), after.declineReason());
    }
}
