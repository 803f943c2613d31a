package org.charterexchange.service.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.contract.privacy.HoldLift;
import org.charterexchange.contract.privacy.HoldRequest;
import org.charterexchange.contract.privacy.HoldReview;
import org.charterexchange.contract.privacy.HoldView;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.members.VersionedChange;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.personaldata.DataSubject;
import org.charterexchange.service.problems.Fault;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.storage.Ids;
import org.charterexchange.service.time.LondonTime;
import org.charterexchange.service.web.Cursors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sets, reviews and lifts legal holds; while one lasts nothing of the person's goes, at their wish or by age.
 */
@Component
public class LegalHolds {

    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_YEARS = 2;

    private final LegalHoldStore store;
    private final ErasureStore erasures;
    private final DataSubjects subjects;
    private final VersionedChange changes;
    private final AuditEntries audit;
    private final Ids ids;
    private final Clock clock;

    LegalHolds(
            LegalHoldStore store,
            ErasureStore erasures,
            DataSubjects subjects,
            VersionedChange changes,
            AuditEntries audit,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.erasures = erasures;
        this.subjects = subjects;
        this.changes = changes;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those that last on this person's records. */
    Flux<LegalHold> on(DataSubject person) {
        return store.lasting().filter(hold -> hold.isOf(person));
    }

    /** Everybody whose records are held. */
    Mono<List<DataSubject>> people() {
        return store.lasting().map(LegalHold::person).collectList();
    }

    Mono<Page<HoldView>> list(Caller by, @Nullable String after, @Nullable Integer limit) {
        int size = Cursors.limit(limit);
        return store.page(Cursors.key(after), size + 1)
                .map(read -> Cursors.page(read, size, LegalHold::id))
                .flatMap(page -> Flux.fromIterable(page.items())
                        .concatMap(hold -> view(by, hold))
                        .collectList()
                        .map(items -> new Page<>(items, page.next())));
    }

    /** Sets a hold on the records of somebody whose erasure has not begun. */
    Mono<HoldView> set(Caller by, HoldRequest request) {
        Faults faults = new Faults();
        faults.text("/personId", request.personId(), 200);
        check(faults, request.reason(), request.reviewOn());
        faults.refuseIfAny();
        return subjects.find(Objects.requireNonNull(request.personId()))
                .switchIfEmpty(Mono.error(() -> ProblemException.of(
                        ProblemType.INVALID,
                        List.of(Fault.of("/personId", request.personId(), FaultCodes.MEMBERSHIP_OR_PROFILE)))))
                .flatMap(who -> ids.next().map(id -> hold(by, id, who, request)))
                .flatMap(hold -> store.insert(
                                hold,
                                entry(by, "privacy.set-hold", hold)
                                        .withPersonal("reason", null, hold.reason())
                                        .with("reviewOn", null, hold.reviewOn()))
                        .onErrorResume(DuplicateKeyException.class, again -> store.find(hold.id())))
                .flatMap(hold -> unlessTooLate(by, hold))
                .flatMap(hold -> view(by, hold));
    }

    /**
     * Whoever erases looks for holds once more after the erasure has begun; so either that sees this hold, or this sees that
     * the erasure has begun.
     */
    private Mono<LegalHold> unlessTooLate(Caller by, LegalHold hold) {
        return erasures.find(hold.person().key())
                .filter(erasure -> erasure.kept() != null)
                .flatMap(begun -> store.change(
                                hold.lifted("Erasure had begun", clock.instant()), entry(by, "privacy.lift-hold", hold))
                        .then(Mono.<LegalHold>error(() -> new ProblemException(ProblemType.ERASURE_BEGUN))))
                .defaultIfEmpty(hold);
    }

    Mono<HoldView> review(Caller by, String id, HoldReview review, long version) {
        Faults faults = new Faults();
        check(faults, review.reason(), review.reviewOn());
        faults.refuseIfAny();
        String reason = Objects.requireNonNull(review.reason());
        LocalDate next = Objects.requireNonNull(review.reviewOn());
        return change(by, id, version, "privacy.review-hold", now -> now.reviewed(reason.strip(), next));
    }

    Mono<HoldView> lift(Caller by, String id, HoldLift lift, long version) {
        Faults faults = new Faults();
        faults.text("/reason", lift.reason(), LONGEST_REASON);
        faults.refuseIfAny();
        String reason = Objects.requireNonNull(lift.reason());
        return change(by, id, version, "privacy.lift-hold", now -> now.lifted(reason.strip(), clock.instant()));
    }

    private Mono<HoldView> change(Caller by, String id, long version, String action, UnaryOperator<LegalHold> step) {
        Mono<LegalHold> found = store.find(id)
                .flatMap(now -> now.liftedAt() == null
                        ? Mono.just(now)
                        : Mono.error(ProblemException.refusedTransition(
                                "legal-hold", "LIFTED", action.endsWith("review-hold") ? "review" : "lift")));
        return changes.change(by, version, found, store::lastChange, now -> {
                    LegalHold next = step.apply(now);
                    AuditEntry entry = entry(by, action, now)
                            .withPersonal("reason", now.reason(), next.reason())
                            .with("reviewOn", now.reviewOn(), next.reviewOn())
                            .withPersonal("liftReason", null, next.liftReason());
                    return store.change(next, entry);
                })
                .flatMap(changed -> view(by, changed));
    }

    private void check(Faults faults, @Nullable String reason, @Nullable LocalDate reviewOn) {
        faults.text("/reason", reason, LONGEST_REASON);
        LocalDate today = today();
        boolean good = reviewOn != null && reviewOn.isAfter(today) && !reviewOn.isAfter(today.plusYears(MOST_YEARS));
        faults.require(good, "/reviewOn", reviewOn, FaultCodes.DAY_WITHIN_YEARS.with(MOST_YEARS));
    }

    private LegalHold hold(Caller by, String id, DataSubject who, HoldRequest request) {
        return new LegalHold(
                id,
                1,
                who.membership().isEmpty() ? null : who.membership(),
                who.candidate(),
                Objects.requireNonNull(request.reason()).strip(),
                Objects.requireNonNull(request.reviewOn()),
                by.person(),
                clock.instant(),
                null,
                null);
    }

    private Mono<HoldView> view(Caller by, LegalHold hold) {
        return subjects.name(by, hold.person())
                .map(name -> hold.view(name, today()))
                .switchIfEmpty(Mono.fromSupplier(() -> hold.view(null, today())));
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }

    private AuditEntry entry(Caller by, String action, LegalHold hold) {
        return audit.by(by, action, "hold/" + hold.id(), null);
    }
}
