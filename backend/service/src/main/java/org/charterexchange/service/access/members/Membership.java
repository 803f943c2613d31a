package org.charterexchange.service.access.members;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
 * @param candidate the profile that is theirs, unique: it is nobody else's while they have it; absent once access ended
 * @param endedAt when access ended; absent while it lasts
 * @param formerCandidates the profiles that were theirs when access ended, the last one last
 * @param untold whether somebody has yet to be told that a profile became or ceased to be theirs
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
        @Nullable Instant endedAt,
        List<String> formerCandidates,
        @Nullable Boolean untold)
        implements VersionedDocument {

    /** Memberships that were kept before profiles were unique have no list. */
    Membership {
        formerCandidates = formerCandidates == null ? List.of() : List.copyOf(formerCandidates);
    }

    static String identity(String issuer, String subject) {
        return issuer + " " + subject;
    }

    Identity holder() {
        return new Identity(issuer, subject);
    }

    static Membership of(String id, MembershipRequest request, Instant since) {
        return of(id, 1, request, since, List.of());
    }

    /** The same person with access anew. */
    Membership renewed(MembershipRequest request, Instant at) {
        return of(id, version + 1, request, at, formerCandidates);
    }

    private static Membership of(
            String id, long version, MembershipRequest request, Instant since, List<String> former) {
        String profile = request.candidateId();
        return new Membership(
                id,
                version,
                identity(request.issuer(), request.subject()),
                request.issuer(),
                request.subject(),
                request.name(),
                request.roles(),
                request.organisationId(),
                profile,
                since,
                null,
                former,
                profile == null ? null : Boolean.TRUE);
    }

    boolean lasts() {
        return endedAt == null;
    }

    /** Without access, and without the profile, which may become theirs again. */
    Membership ended(Instant at) {
        List<String> former = new ArrayList<>(formerCandidates);
        if (candidate != null) {
            former.remove(candidate);
            former.add(candidate);
        }
        return new Membership(
                id,
                version + 1,
                identity,
                issuer,
                subject,
                name,
                roles,
                organisation,
                null,
                since,
                at,
                former,
                candidate == null ? untold : Boolean.TRUE);
    }

    /** With more roles in the same organisation. */
    Membership with(Set<Role> more, @Nullable String profile) {
        Set<Role> all = EnumSet.copyOf(roles);
        all.addAll(more);
        boolean gained = candidate == null && profile != null;
        return next(all, organisation, gained ? profile : candidate, gained ? Boolean.TRUE : untold);
    }

    /** As a leader of another organisation, and nothing else there. */
    Membership movedTo(String home) {
        return next(Set.of(Role.LEADER), home, candidate, untold);
    }

    private Membership next(Set<Role> all, @Nullable String home, @Nullable String profile, @Nullable Boolean telling) {
        return new Membership(
                id,
                version + 1,
                identity,
                issuer,
                subject,
                name,
                all,
                home,
                profile,
                since,
                endedAt,
                formerCandidates,
                telling);
    }

    /** The profile that is theirs, else the last that was. */
    @Nullable String profile() {
        return candidate != null || formerCandidates.isEmpty()
                ? candidate
                : formerCandidates.get(formerCandidates.size() - 1);
    }

    boolean hasOrHad(String profile) {
        return profile.equals(candidate) || formerCandidates.contains(profile);
    }

    Caller caller() {
        return new Caller(id, name, roles, organisation, candidate, null);
    }

    MembershipView view() {
        return new MembershipView(id, issuer, subject, name, roles, organisation, candidate, since, version);
    }
}
