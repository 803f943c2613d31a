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

    Mono<Membership> ofMembershipOrProfile(String id) {
        return memberships.findAll(or(eq("_id", id), eq("candidate", id))).next();
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
                .findAll(and(eq("candidate", candidate), exists("endedAt", false)))
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
