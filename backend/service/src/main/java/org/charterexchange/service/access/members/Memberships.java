package org.charterexchange.service.access.members;

import com.mongodb.client.model.Filters;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.MembershipRequest;
import org.charterexchange.contract.access.MembershipView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.Identity;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.personaldata.DataSubject;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.storage.FilterBuilder;
import org.charterexchange.service.storage.FoldedText;
import org.charterexchange.service.storage.Ids;
import org.charterexchange.service.web.Cursors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Adds and ends memberships, and says who a signed-in person is.
 */
@Component
public class Memberships {

    private final MembershipStore store;
    private final MachineStore machines;
    private final VersionedChange changes;
    private final AuditEntries audit;
    private final Ids ids;
    private final Clock clock;

    Memberships(
            MembershipStore store,
            MachineStore machines,
            VersionedChange changes,
            AuditEntries audit,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.machines = machines;
        this.changes = changes;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who this identity is; empty where no membership lasts. */
    public Mono<Caller> caller(Identity identity) {
        return store.of(identity).filter(Membership::lasts).map(Membership::caller);
    }

    /** When this identity's membership ended; empty while it lasts and where there never was one. */
    public Mono<Instant> endedAt(Identity identity) {
        return store.of(identity).mapNotNull(Membership::endedAt);
    }

    /**
     * Whether the caller is still who they were, member of the same organisation with the same roles, as streams ask that
     * outlive the request's check.
     */
    public Mono<Boolean> stands(Caller caller) {
        return store.lasting(caller.person(), new Document())
                .map(Membership::caller)
                .switchIfEmpty(Mono.defer(
                        () -> machines.lasting(caller.person(), new Document()).map(Machine::caller)))
                .map(now -> now.inRequest(caller.requestId()).equals(caller))
                .defaultIfEmpty(false);
    }

    /** Who has this membership, or a membership with this profile, also one that has ended. */
    public Mono<DataSubject> subject(String id) {
        return store.ofMembershipOrProfile(id).map(found -> new DataSubject(found.id(), found.name(), found.profile()));
    }

    /** The id of this identity's membership, also one that has ended. */
    public Mono<String> id(Identity identity) {
        return store.of(identity).map(Membership::id);
    }

    /** The id of the membership of whoever has this profile. */
    public Mono<String> holder(String candidate) {
        return store.ofLeader(candidate).map(Membership::id);
    }

    /** What whoever has this membership is called, also one that has ended. */
    public Mono<String> nameOf(String membership) {
        return store.find(membership).map(Membership::name);
    }

    /** The ids of the profiles that somebody is a member with. */
    public Flux<String> profilesOfMembers() {
        return store.lastingWithProfile().mapNotNull(Membership::candidate);
    }

    /** Whether the programme would still have a coordinator without the caller. */
    public Mono<Boolean> programmeGoesOnWithout(Caller caller) {
        return caller.is(Role.PROGRAMME) ? store.anotherWith(Role.PROGRAMME, caller.person()) : Mono.just(true);
    }

    /** The memberships that last, of those the caller may see, in the order of their names. */
    public Mono<Page<MembershipView>> list(
            Caller by, @Nullable String organisation, @Nullable String after, @Nullable Integer limit) {
        int size = Cursors.limit(limit);
        Bson which = new FilterBuilder()
                .where(seenBy(by))
                .equal("organisation", organisation)
                .all();
        return store.lasting(which, Cursors.key(after), size + 1)
                .map(read -> Cursors.page(
                        read.stream().map(Membership::view).toList(),
                        size,
                        each -> FoldedText.place(each.name(), each.id())));
    }

    /**
     * Binds an identity to roles; one whose access ended gets it anew.
     *
     * @throws ProblemException {@link ProblemType#ALREADY_EXISTS} where a membership lasts, {@link
     *     ProblemType#PROFILE_TAKEN} where the profile is somebody else's
     */
    public Mono<MembershipView> add(Caller by, MembershipRequest request) {
        faults(request).refuseIfAny();
        return store.of(new Identity(request.issuer(), request.subject()))
                .flatMap(known -> known.lasts() ? repeated(known) : renew(by, known, request))
                .switchIfEmpty(Mono.defer(() -> insert(by, request)))
                .onErrorResume(DuplicateKeyException.class, e -> taken(request))
                .map(Membership::view);
    }

    private Mono<Membership> taken(MembershipRequest request) {
        return store.of(new Identity(request.issuer(), request.subject()))
                .filter(Membership::lasts)
                .hasElement()
                .flatMap(member -> Mono.error(
                        new ProblemException(member ? ProblemType.ALREADY_EXISTS : ProblemType.PROFILE_TAKEN)));
    }

    /**
     * Ends access at once.
     *
     * @throws ProblemException {@link ProblemType#REFUSED_OWN_REMOVAL} where it is the caller's own: so somebody stays who
     *     can invite
     */
    public Mono<Void> remove(Caller by, String id, long version) {
        return changes.change(
                        by,
                        version,
                        store.lasting(id, seenBy(by)),
                        store::lastChange,
                        known -> known.id().equals(by.person())
                                ? Mono.error(new ProblemException(ProblemType.REFUSED_OWN_REMOVAL))
                                : store.change(known.ended(clock.instant()), entry(by, "membership.remove", known)))
                .then();
    }

    /** What is wrong with a membership as it was sent. */
    public static Faults faults(MembershipRequest request) {
        Faults faults = new Faults();
        faults.text("/issuer", request.issuer(), 500);
        faults.require(absolute(request.issuer()), "/issuer", request.issuer(), FaultCodes.ISSUER);
        faults.text("/subject", request.subject(), 255);
        faults.line("/name", request.name(), 200);
        boolean some = request.roles() != null && !request.roles().isEmpty();
        faults.require(some, "/roles", request.roles(), FaultCodes.ROLES);
        boolean belongs = some && request.roles().stream().anyMatch(r -> r == Role.COORDINATOR || r == Role.LEADER);
        faults.require(
                !belongs || request.organisationId() != null,
                "/organisationId",
                null,
                FaultCodes.ORGANISATION_OF_MEMBER);
        boolean leader = some && request.roles().contains(Role.LEADER);
        faults.require(!leader || request.candidateId() != null, "/candidateId", null, FaultCodes.PROFILE_OF_LEADER);
        faults.require(
                leader || request.candidateId() == null,
                "/candidateId",
                request.candidateId(),
                FaultCodes.PROFILE_OF_LEADER_ONLY);
        return faults;
    }

    /** The condition that a membership meets where the caller may see it: the programme all, coordinators their own people's. */
    private static Bson seenBy(Caller by) {
        if (by.is(Role.PROGRAMME)) {
            return new Document();
        }
        String own = by.is(Role.COORDINATOR) ? by.organisation() : null;
        return own == null ? Filters.in("_id", List.of()) : Filters.eq("organisation", own);
    }

    private static boolean absolute(@Nullable String issuer) {
        try {
            return issuer != null && URI.create(issuer).isAbsolute();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private Mono<Membership> insert(Caller by, MembershipRequest request) {
        return ids.next().flatMap(id -> {
            Membership added = Membership.of(id, request, clock.instant());
            return store.insert(added, entry(by, "membership.add", added));
        });
    }

    private Mono<Membership> renew(Caller by, Membership ended, MembershipRequest request) {
        Membership next = ended.renewed(request, clock.instant());
        return store.renew(next, entry(by, "membership.add", next))
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.ALREADY_EXISTS)));
    }

    /** The same request again, as its idempotency key shows by the id, is answered with what it made. */
    private Mono<Membership> repeated(Membership known) {
        return ids.next()
                .filter(known.id()::equals)
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.ALREADY_EXISTS)))
                .thenReturn(known);
    }

    private AuditEntry entry(Caller by, String action, Membership membership) {
        boolean added = membership.lasts() && action.equals("membership.add");
        Object roles = membership.roles();
        return audit.by(by, action, "membership/" + membership.id(), membership.organisation())
                .with("roles", added ? null : roles, added ? roles : null)
                .withPersonal("identity", added ? null : membership.identity(), added ? membership.identity() : null);
    }
}
