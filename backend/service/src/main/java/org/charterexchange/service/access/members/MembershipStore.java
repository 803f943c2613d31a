package org.charterexchange.service.access.members;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import java.util.List;
import org.bson.conversions.Bson;
import org.charterexchange.contract.access.Role;
import org.charterexchange.service.access.Identity;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
import org.charterexchange.service.audit.LastChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps the memberships.
 */
@Component
class MembershipStore {

    static final String COLLECTION = "memberships";

    private final AuditedCollection<Membership> memberships;

    MembershipStore(AuditedCollections collections) {
        this.memberships = collections.open(COLLECTION, Membership.class, "name");
    }

    Mono<Membership> of(Identity identity) {
        return memberships
                .findAll(eq("identity", Membership.identity(identity.issuer(), identity.subject())))
                .next();
    }

    /** A membership, also one that has ended. */
    Mono<Membership> find(String id) {
        return memberships.find(id);
    }

    /** The membership with this id, else whose profile it is, else whose it was. */
    Mono<Membership> ofMembershipOrProfile(String id) {
        return find(id).switchIfEmpty(Mono.defer(() -> ofLeader(id)))
                .switchIfEmpty(Mono.defer(() -> formerlyWith(id).next()));
    }

    /** Those that had the profile when they ended, or before. */
    Flux<Membership> formerlyWith(String candidate) {
        return memberships.findAll(eq("formerCandidates", candidate));
    }

    /** Those whose profile it is or was. */
    Flux<Membership> everWith(String candidate) {
        return memberships.findAll(or(eq("candidate", candidate), eq("formerCandidates", candidate)));
    }

    /** Those of whose profile somebody has yet to be told. */
    Flux<Membership> untold() {
        return memberships.findAll(exists("untold"));
    }

    /** Everybody concerned has been told, unless it changed meanwhile. */
    Mono<Void> told(String id, long version) {
        return memberships
                .mark(and(eq("_id", id), eq("version", version)), "untold", null)
                .then();
    }

    Flux<Membership> lastingWithProfile() {
        return memberships.findAll(and(exists("candidate"), exists("endedAt", false)));
    }

    Mono<LastChange> lastChange(String id) {
        return memberships.lastChange(id);
    }

    Mono<Membership> lasting(String id, Bson whose) {
        return memberships.find(id, and(exists("endedAt", false), whose));
    }

    Mono<List<Membership>> lasting(Bson whose, @Nullable String after, int limit) {
        return memberships.pageByName(and(exists("endedAt", false), whose), after, limit);
    }

    Mono<Membership> ofLeader(String candidate) {
        return memberships
                .findAll(eq("candidate", candidate))
                .filter(Membership::lasts)
                .next();
    }

    /** Whether somebody else than this membership is a member with the role. */
    Mono<Boolean> anotherWith(Role role, String membership) {
        return memberships
                .findAll(and(eq("roles", role.name()), ne("_id", membership), exists("endedAt", false)))
                .hasElements();
    }

    Mono<Membership> insert(Membership membership, AuditEntry entry) {
        return memberships.insert(membership, entry);
    }

    Mono<Membership> renew(Membership next, AuditEntry entry) {
        return memberships.change(exists("endedAt", true), next, entry);
    }

    /** Changes or ends one that lasts. */
    Mono<Membership> change(Membership next, AuditEntry entry) {
        return memberships.change(exists("endedAt", false), next, entry);
    }
}
