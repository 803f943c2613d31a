package org.charterexchange.service.privacy;

import java.time.Clock;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.contract.privacy.ErasureRequest;
import org.charterexchange.contract.privacy.ErasureView;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.members.Memberships;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Takes people's wishes to be erased, and takes them back while they have not begun.
 */
@Component
public class Erasures {

    private final ErasureStore store;
    private final Memberships memberships;
    private final RetentionSettings settings;
    private final AuditEntries audit;
    private final Clock clock;

    Erasures(ErasureStore store, Memberships memberships, RetentionSettings settings, AuditEntries audit, Clock clock) {
        this.store = store;
        this.memberships = memberships;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** The caller's wish; empty where there is none. */
    Mono<ErasureView> of(Caller by) {
        return store.find(key(by)).map(Erasure::view);
    }

    /** Keeps the caller's wish; once it is there, asking again changes nothing. */
    Mono<ErasureView> wish(Caller by, ErasureRequest request) {
        Faults faults = new Faults();
        faults.require(request.confirmed(), "/confirmed", request.confirmed(), FaultCodes.CONFIRMATION);
        faults.refuseIfAny();
        String key = key(by);
        return memberships
                .programmeGoesOnWithout(by)
                .filter(goesOn -> goesOn)
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.ONLY_PROGRAMME_COORDINATOR)))
                .then(Mono.defer(() -> store.find(key)))
                .flatMap(known -> known.dueAt() == null ? keep(by, known.version() + 1) : Mono.just(known))
                .switchIfEmpty(Mono.defer(() -> keep(by, 1)))
                .onErrorResume(DuplicateKeyException.class, again -> store.find(key))
                .map(Erasure::view);
    }

    /** Takes the wish back. */
    Mono<ErasureView> takeBack(Caller by) {
        return store.find(key(by))
                .flatMap(wished -> store.takeBack(wished.takenBack(), entry(by, "privacy.keep", wished.id())))
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.NOT_FOUND)))
                .map(Erasure::view);
    }

    private Mono<Erasure> keep(Caller by, long version) {
        var now = clock.instant();
        Erasure wished = Erasure.wished(by.dataSubject(), version, now, now.plus(settings.beforeErasure()));
        return store.wish(wished, entry(by, "privacy.ask-erasure", wished.id()));
    }

    private AuditEntry entry(Caller by, String action, String key) {
        return audit.by(by, action, "erasure/" + key, by.organisation());
    }

    private static String key(Caller by) {
        return by.dataSubject().key();
    }
}
