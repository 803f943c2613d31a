package org.charterexchange.service.assessments;

import java.time.Clock;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.assessments.ApplicantView;
import org.charterexchange.contract.assessments.AssessmentRequest;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.members.VersionedChange;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.placements.Placements;
import org.charterexchange.service.placements.RoundWindowGuard;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.web.Cursors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Shows a host's panel who applies, and keeps its scores while the round takes them.
 */
@Component
public class Assessments {

    private static final int HIGHEST = 100;
    private static final int LONGEST_NOTE = 2000;

    private final Placements placements;
    private final RoundWindowGuard windows;
    private final PanelApplicants panels;
    private final AssessmentStore store;
    private final VersionedChange changes;
    private final AuditEntries audit;
    private final Clock clock;

    Assessments(
            Placements placements,
            RoundWindowGuard windows,
            PanelApplicants panels,
            AssessmentStore store,
            VersionedChange changes,
            AuditEntries audit,
            Clock clock) {
        this.placements = placements;
        this.windows = windows;
        this.panels = panels;
        this.store = store;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Ends scoring in a round that has closed; it may be repeated. */
    public Mono<Void> seal(String round) {
        return store.seal(round);
    }

    /** Every score of a round; for the layer above, which freezes them. */
    public Flux<Score> ofRound(String round) {
        return store.of(round).map(each -> new Score(each.candidate(), each.placement(), each.score()));
    }

    /** Some of those who apply for a placement of the caller's organisation, in the order of their pseudonyms. */
    Mono<Page<ApplicantView>> list(Caller by, String placement, @Nullable String after, @Nullable Integer limit) {
        int size = Cursors.limit(limit);
        String beyond = Cursors.key(after);
        return placements
                .hosted(by, placement)
                .flatMap(hosted -> panels.of(hosted, beyond, size))
                .map(page -> new Page<>(
                        page.items().stream().map(PanelApplicant::view).toList(), page.next()));
    }

    /** One of them. */
    Mono<ApplicantView> get(Caller by, String placement, String applicant) {
        return applying(by, placement, applicant).map(PanelApplicant::view);
    }

    /** Gives or changes a score that still has the version. */
    Mono<ApplicantView> assess(Caller by, String placement, String applicant, AssessmentRequest request, long version) {
        check(request);
        return applying(by, placement, applicant)
                .flatMap(now -> windows.requireAssessments(now.round()).thenReturn(now))
                .flatMap(now -> changes.change(
                                by,
                                version,
                                Mono.just(now.given()),
                                store::lastChange,
                                before -> keep(by, now.pseudonym(), before, request))
                        .map(now::with))
                .map(PanelApplicant::view);
    }

    private static void check(AssessmentRequest request) {
        Faults faults = new Faults();
        faults.range("/score", request.score(), 0, HIGHEST);
        faults.optionalText("/note", request.note(), LONGEST_NOTE);
        faults.refuseIfAny();
    }

    private Mono<Assessment> keep(Caller by, String applicant, Assessment before, AssessmentRequest request) {
        Assessment next = before.changed(request, by.person(), clock.instant());
        return open(before)
                .then(Mono.defer(() -> store.keep(next, entry(by, applicant, before, next))))
                .switchIfEmpty(Mono.defer(
                        () -> windows.requireAssessments(next.round()).then(Mono.empty())));
    }

    /**
     * The round is asked once more when the document is there and has been read: if it is open even then, its closing
     * comes after and seals this very document, so that either the score is frozen with it or it is refused.
     */
    private Mono<Void> open(Assessment before) {
        return store.reserve(before)
                .then(windows.requireAssessments(before.round()))
                .onErrorResume(closed -> store.release(before).then(Mono.error(closed)));
    }

    private Mono<PanelApplicant> applying(Caller by, String placement, String applicant) {
        return placements
                .hosted(by, placement)
                .flatMap(hosted -> panels.of(hosted, applicant))
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.NOT_FOUND)));
    }

    /** The trail names the applicant as the panel does; a hash of who it is would join the names of several placements. */
    private AuditEntry entry(Caller by, String applicant, Assessment before, Assessment after) {
        boolean first = before.version() == 0;
        return audit.by(
                        by,
                        "assessment.give",
                        "assessment/" + after.placement() + "/" + applicant,
                        after.organisation())
                .with("round", first ? null : before.round(), after.round())
                .withPersonal("score", first ? null : before.score(), after.score())
                .withPersonal("note", first ? null : before.note(), after.note());
    }
}
