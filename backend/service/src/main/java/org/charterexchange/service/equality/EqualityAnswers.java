package org.charterexchange.service.equality;

import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import org.charterexchange.contract.equality.EqualityRequest;
import org.charterexchange.contract.equality.EqualityView;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.members.VersionedChange;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.secrets.KeyedHash;
import org.charterexchange.service.secrets.SealingKeys;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keeps a person's own answers; there is no way to read another person's.
 */
@Component
public class EqualityAnswers {

    private final EqualityStore store;
    private final SealingKeys keys;
    private final KeyedHash people;
    private final VersionedChange changes;
    private final AuditEntries audit;
    private final Clock clock;

    EqualityAnswers(
            EqualityStore store,
            SealingKeys equalityKeys,
            EqualitySettings settings,
            VersionedChange changes,
            AuditEntries audit,
            Clock clock) {
        this.store = store;
        this.keys = equalityKeys;
        this.people = settings.people();
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** The caller's own answers; none and version 0 before the first. */
    Mono<EqualityView> mine(Caller by) {
        return of(by.person());
    }

    /** The same for whoever has this membership, to be copied for them. */
    Mono<EqualityView> of(String membership) {
        return found(idOf(membership));
    }

    private Mono<EqualityView> found(String id) {
        return store.find(id).map(this::view).defaultIfEmpty(new EqualityView(Map.of(), null, 0));
    }

    /** Replaces the caller's own answers where they still have the version; none at all takes everything back. */
    Mono<EqualityView> answer(Caller by, EqualityRequest request, long version) {
        check(request);
        String id = idOf(by.person());
        Mono<SealedAnswers> found = store.find(id).defaultIfEmpty(SealedAnswers.none(id));
        return changes.change(
                        by,
                        version,
                        found,
                        store::lastChange,
                        now -> keep(now.replaced(request.answers(), clock.instant(), keys)))
                .map(this::view);
    }

    /** Removes a person's answers. */
    Mono<Long> forget(String membership) {
        return store.remove(idOf(membership));
    }

    /** Seals everything anew that an earlier key sealed; it may be repeated. */
    Mono<Long> sealAnew() {
        return store.all()
                .filter(each -> each.isOutdated(keys))
                .concatMap(each -> store.keep(
                        each.sealedAnew(keys), audit.by(Caller.SYSTEM, "equality.seal-anew", "equality", null)))
                .count();
    }

    /**
     * A document and its entry must not name the person, or they would say whose answers it holds. Who it was is no secret
     * to the person alone: nobody else can write them.
     */
    private Mono<SealedAnswers> keep(SealedAnswers next) {
        String action =
                next.sealed().isEmpty() ? "equality.taken-back-by-the-person" : "equality.answered-by-the-person";
        return store.keep(next, audit.by(Caller.SYSTEM, action, "equality", null))
                .onErrorResume(DuplicateKeyException.class, another -> Mono.empty());
    }

    /** By the membership, which is one person's alone: a profile may become somebody else's. */
    private String idOf(String membership) {
        return HexFormat.of().formatHex(people.of("equality", membership));
    }

    private EqualityView view(SealedAnswers answers) {
        return new EqualityView(answers.opened(keys), answers.at(), answers.version());
    }

    private static void check(EqualityRequest request) {
        Faults faults = new Faults();
        faults.require(request.answers() != null, "/answers", null, FaultCodes.OBJECT_OR_EMPTY);
        if (request.answers() != null) {
            request.answers()
                    .forEach((question, answer) -> faults.require(
                            question.options().contains(answer),
                            "/answers/" + question,
                            answer,
                            FaultCodes.ONE_OF.with(question.options())));
        }
        faults.refuseIfAny();
    }
}
