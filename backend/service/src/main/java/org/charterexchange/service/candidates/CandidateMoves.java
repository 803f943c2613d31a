package org.charterexchange.service.candidates;

import java.time.Clock;
import org.bson.Document;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.members.VersionedChange;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.organisations.Organisations;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Gives profiles another home organisation. The profile says where its person is at home; whatever else depends on that
 * follows, and until it has, the profile says so.
 */
@Component
public class CandidateMoves {

    private final CandidateStore store;
    private final Organisations organisations;
    private final VersionedChange changes;
    private final AuditEntries audit;
    private final Clock clock;

    CandidateMoves(
            CandidateStore store,
            Organisations organisations,
            VersionedChange changes,
            AuditEntries audit,
            Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A move that not everything has followed yet.
     *
     * @param home where the person is at home now
     * @param by the id of the membership that moved them
     */
    public record Moving(String candidate, String home, String by) {}

    /** Moves somebody whose profile still has the version; the entry stands in the chain of the home that they leave. */
    public Mono<Moving> move(Caller by, String id, String home, long version) {
        return changes.change(by, version, store.find(id, new Document()), store::lastChange, now -> {
                    AuditEntry entry = entry(by, "candidate.move", id, now.organisation())
                            .with("organisation", now.organisation(), home);
                    return store.move(now.movedTo(home, clock.instant(), by.person()), entry);
                })
                .map(moved -> new Moving(id, moved.organisation(), by.person()));
    }

    /** The moves that not everything has followed yet. */
    public Flux<Moving> moving() {
        return store.moving()
                .flatMap(now -> Mono.justOrEmpty(now.movedBy())
                        .map(person -> new Moving(now.id(), now.organisation(), person)));
    }

    /** Says that everything has followed, in the chain of the new home; empty where the profile changed meanwhile. */
    public Mono<CandidateView> arrived(Caller by, Moving moved) {
        return store.find(moved.candidate(), new Document())
                .filter(now -> now.organisation().equals(moved.home()))
                .flatMap(now -> now.movedBy() == null
                        ? Mono.just(now)
                        : store.change(now.arrived(), entry(by, "candidate.arrive", now.id(), now.organisation())))
                .flatMap(now -> organisations.get(now.organisation()).map(now::view));
    }

    private AuditEntry entry(Caller by, String action, String id, String organisation) {
        return audit.by(by, action, "candidate/" + id, organisation);
    }
}
