package org.charterexchange.service.access.members;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.charterexchange.contract.access.MembershipRequest;
import org.charterexchange.contract.access.MembershipView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.Identity;
import org.charterexchange.service.storage.VersionedDocument;
import org.jspecify.annotations.Nullable;

/**
 * An identity at an identity provider and what it may do here.
 *
 * @param identity issuer and subject, unique
 * @param endedAt when access ended; absent while it lasts
 */
record Membership(
        String id,
        long version,
        String identity,
        String issuer,
        String subject,
        String name,
        Set<Role> roles,
        @Nullable String organisation,
        @Nullable String candidate,
        Instant since,
        @Nullable Instant endedAt)
        implements VersionedDocument {

    static String identity(String issuer, String subject) {
        return issuer + " " + subject;
    }

    Identity holder() {
        return new Identity(issuer, subject);
    }

    static Membership of(String id, long version, MembershipRequest request, Instant since) {
        return new Membership(
                id,
                version,
                identity(request.issuer(), request.subject()),
                request.issuer(),
                request.subject(),
                request.name(),
                request.roles(),
                request.organisationId(),
                request.candidateId(),
                since,
                null);
    }

    boolean lasts() {
        return endedAt == null;
    }

    Membership ended(Instant at) {
        return new Membership(
                id, version + 1, identity, issuer, subject, name, roles, organisation, candidate, since, at);
    }

    /** With more roles in the same organisation. */
    Membership with(Set<Role> more, @Nullable String profile) {
        Set<Role> all = EnumSet.copyOf(roles);
        all.addAll(more);
        String kept = candidate != null ? candidate : profile;
        return new Membership(
                id, version + 1, identity, issuer, subject, name, all, organisation, kept, since, endedAt);
    }

    /** As a leader of another organisation, and nothing else there. */
    Membership movedTo(String home) {
        return new Membership(
                id, version + 1, identity, issuer, subject, name, Set.of(Role.LEADER), home, candidate, since, endedAt);
    }

    Caller caller() {
        return new Caller(id, name, roles, organisation, candidate, null);
    }

    MembershipView view() {
        return new MembershipView(id, issuer, subject, name, roles, organisation, candidate, since, version);
    }
}
