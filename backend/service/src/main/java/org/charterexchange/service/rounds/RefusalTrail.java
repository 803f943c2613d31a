package org.charterexchange.service.rounds;

import java.time.Instant;
import java.util.List;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.Deeds;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.storage.Stored;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keeps what was refused about rounds, since a refusal changes no round that its audit entry could travel with.
 */
@Component
class RefusalTrail {

    private final AuditedCollection<Refusal> refusals;
    private final Deeds deeds;

    RefusalTrail(AuditedCollections collections, Deeds deeds) {
        this.refusals = collections.open("roundRefusals", Refusal.class);
        this.deeds = deeds;
    }

    /** Something that was asked for and refused. */
    record Refusal(String id, long version, Instant at, String subject, String action) implements Stored {}

    /** Keeps that the step was refused, then fails with the problem. */
    <T> Mono<T> refuse(Caller by, Round round, RoundStep step, ProblemException problem) {
        AuditEntry deed = deeds.by(by, "round." + step.verb(), "round/" + round.id(), null);
        AuditEntry refused = new AuditEntry(
                deed.id(),
                deed.at(),
                deed.actor(),
                deed.organisation(),
                deed.action(),
                deed.subject(),
                true,
                deed.requestId(),
                List.of());
        Refusal kept = new Refusal(deed.id(), 1, deed.at(), deed.subject(), deed.action());
        return refusals.insert(kept, refused.with("reason", null, problem.type()))
                .then(Mono.error(problem));
    }
}
