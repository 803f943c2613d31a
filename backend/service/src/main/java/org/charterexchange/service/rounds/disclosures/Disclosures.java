package org.charterexchange.service.rounds.disclosures;

import java.time.Clock;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.rounds.DisclosureRequest;
import org.charterexchange.contract.rounds.DisclosureView;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.placements.RoundWindowGuard;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.storage.Ids;
import org.charterexchange.service.web.Cursors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Lets auditors read what a round says about people, for a reason.
 */
@Component
public class Disclosures {

    private static final int LONGEST_REASON = 1000;

    private final DisclosureStore store;
    private final RoundWindowGuard windows;
    private final AuditEntries audit;
    private final Ids ids;
    private final Clock clock;

    Disclosures(DisclosureStore store, RoundWindowGuard windows, AuditEntries audit, Ids ids, Clock clock) {
        this.store = store;
        this.windows = windows;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps why the auditor has to read it; from now on they may, for a day. */
    Mono<DisclosureView> disclose(Caller auditor, String round, DisclosureRequest request) {
        Faults faults = new Faults();
        faults.text("/reason", request.reason(), LONGEST_REASON);
        faults.refuseIfAny();
        return windows.requireKnown(round)
                .then(ids.next())
                .map(id -> Disclosure.of(id, round, auditor, request.reason(), clock.instant()))
                .flatMap(given -> store.insert(
                                given,
                                audit.by(auditor, "round.disclose", "round/" + round, null)
                                        .with("reason", null, given.reason())
                                        .with("until", null, given.until()))
                        .onErrorResume(DuplicateKeyException.class, again -> store.find(given.id())))
                .map(Disclosure::view);
    }

    /** Who has read what the round says about people, oldest first. */
    Mono<Page<DisclosureView>> list(String round, @Nullable String after, @Nullable Integer limit) {
        int size = Cursors.limit(limit);
        return windows.requireKnown(round)
                .then(store.page(round, Cursors.key(after), size + 1))
                .map(read -> Cursors.page(read.stream().map(Disclosure::view).toList(), size, DisclosureView::id));
    }

    /** Completes where the caller may read what the round says about all people: the programme, and for a reason auditors. */
    public Mono<Void> require(Caller by, String round) {
        return Mono.just(by.is(Role.PROGRAMME))
                .filter(may -> may)
                .switchIfEmpty(Mono.defer(() -> store.lasts(round, by.person(), clock.instant())))
                .filter(may -> may)
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.REASON_NEEDED)))
                .then();
    }

    /** Puts the id of a membership where its person's name was; in how many. */
    public Mono<Long> forget(String person) {
        return store.naming(person)
                .concatMap(each -> store.forget(
                        each.withoutName(),
                        audit.by(Caller.SYSTEM, "round.forget-name", "round/" + each.round(), null)))
                .count();
    }
}
