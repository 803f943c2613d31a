package org.charterexchange.service.access.members;

import java.time.Clock;
import java.util.Set;
import org.charterexchange.contract.access.MembershipRequest;
import org.charterexchange.contract.access.MembershipView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.Identity;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemText;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.storage.OptimisticRetry;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Makes people members by what was decided elsewhere; doing it again changes nothing, so that it may be finished after a
 * crash.
 */
@Component
public class Enrolments {

    private static final String JOIN = "membership.join";

    private final MembershipStore store;
    private final AuditEntries audit;
    private final Clock clock;

    Enrolments(MembershipStore store, AuditEntries audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whether this identity can take these roles: one without a lasting membership, or with one of the same organisation.
     *
     * @throws ProblemException {@link ProblemType#ALREADY_MEMBER} where it cannot
     */
    public Mono<Void> requireFree(MembershipRequest wanted) {
        return store.of(identity(wanted))
                .filter(Membership::lasts)
                .filter(known -> !compatible(known, wanted))
                .flatMap(Enrolments::already)
                .then();
    }

    /**
     * Makes an identity a member, or gives a member of the organisation these roles as well.
     *
     * @param id of the membership, where it is new
     * @throws ProblemException {@link ProblemType#ALREADY_MEMBER} where it is a member otherwise, {@link
     *     ProblemType#PROFILE_TAKEN} where the profile is somebody else's
     */
    public Mono<MembershipView> join(Caller by, String id, MembershipRequest wanted) {
        return OptimisticRetry.retried(() -> store.of(identity(wanted))
                        .flatMap(known -> known.lasts() ? extended(by, known, wanted) : renewed(by, known, wanted))
                        .switchIfEmpty(Mono.defer(() -> inserted(by, id, wanted)))
                        .onErrorResume(DuplicateKeyException.class, taken -> taken(wanted)))
                .map(Membership::view);
    }

    /** What is unique was somebody else's a moment ago: the profile, or the identity, which is then looked at again. */
    private Mono<Membership> taken(MembershipRequest wanted) {
        return Mono.justOrEmpty(wanted.candidateId())
                .flatMap(store::ofLeader)
                .filter(member -> !member.holder().equals(identity(wanted)))
                .flatMap(member -> Mono.<Membership>error(new ProblemException(ProblemType.PROFILE_TAKEN)))
                .switchIfEmpty(OptimisticRetry.lost());
    }

    /**
     * Makes the leader with this profile a member of another organisation, and nothing but a leader there; empty where no
     * such leader is a member.
     */
    public Mono<MembershipView> move(Caller by, String candidate, String home) {
        return OptimisticRetry.retried(() -> store.ofLeader(candidate).flatMap(known -> {
                    if (home.equals(known.organisation())) {
                        return Mono.just(known);
                    }
                    Membership moved = known.movedTo(home);
                    AuditEntry entry = entry(by, "membership.move", moved)
                            .with("organisation", known.organisation(), home)
                            .with("roles", known.roles(), moved.roles());
                    return store.change(moved, entry).switchIfEmpty(OptimisticRetry.lost());
                }))
                .map(Membership::view);
    }

    private Mono<Membership> inserted(Caller by, String id, MembershipRequest wanted) {
        Membership added = Membership.of(id, wanted, clock.instant());
        return store.insert(added, joined(by, added));
    }

    private Mono<Membership> renewed(Caller by, Membership ended, MembershipRequest wanted) {
        Membership next = ended.renewed(wanted, clock.instant());
        return store.renew(next, joined(by, next)).switchIfEmpty(OptimisticRetry.lost());
    }

    private Mono<Membership> extended(Caller by, Membership known, MembershipRequest wanted) {
        if (!compatible(known, wanted)) {
            return already(known);
        }
        if (known.roles().containsAll(wanted.roles())) {
            return Mono.just(known);
        }
        Membership next = known.with(wanted.roles(), wanted.candidateId());
        return store.change(next, entry(by, JOIN, next).with("roles", known.roles(), next.roles()))
                .switchIfEmpty(OptimisticRetry.lost());
    }

    private static boolean compatible(Membership known, MembershipRequest wanted) {
        boolean sameProfile = !wanted.roles().contains(Role.LEADER)
                || known.candidate() == null
                || known.candidate().equals(wanted.candidateId());
        return known.organisation() != null && known.organisation().equals(wanted.organisationId()) && sameProfile;
    }

    private static <T> Mono<T> already(Membership known) {
        Object where = known.organisation() == null ? ProblemText.of("already-member.programme") : known.organisation();
        return Mono.error(new ProblemException(ProblemType.ALREADY_MEMBER, where));
    }

    private static Identity identity(MembershipRequest wanted) {
        return new Identity(wanted.issuer(), wanted.subject());
    }

    private AuditEntry joined(Caller by, Membership added) {
        Set<Role> none = Set.of();
        return entry(by, JOIN, added)
                .with("roles", none, added.roles())
                .withPersonal("identity", null, added.identity());
    }

    private AuditEntry entry(Caller by, String action, Membership membership) {
        return audit.by(by, action, "membership/" + membership.id(), membership.organisation());
    }
}
