package org.charterexchange.service.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.charterexchange.contract.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an operation asks of a caller, and how a request is made that it accepts.
 *
 * @param audience who is let in beside members with one of the roles
 * @param roles who is let in
 * @param owners whose own objects are answered with success
 * @param seeAll who is answered with success whosever the object is
 * @param scope what another system needs to stand where the coordinator does; null where none does
 */
record AccessRequirement(
        Audience audience,
        Set<Role> roles,
        Set<Role> owners,
        Set<Role> seeAll,
        Kind kind,
        Sample sample,
        @Nullable String scope) {

    AccessRequirement(
            Audience audience, Set<Role> roles, Set<Role> owners, Set<Role> seeAll, Kind kind, Sample sample) {
        this(audience, roles, owners, seeAll, kind, sample, null);
    }

    /** Who needs no role. */
    enum Audience {
        EVERYONE,
        SIGNED_IN,
        MEMBERS
    }

    /** What the operation is about. */
    enum Kind {
        /** No object. */
        PLAIN,
        /** An object that belongs to no organisation. */
        COMMON,
        /** An object of an organisation: another's is not found. */
        OWNED,
        /** Many objects of organisations: another's are left out. */
        LIST
    }

    /** Whose the object is. */
    enum OfWhom {
        OWN,
        OTHER,
        NOBODY
    }

    /** Makes what the request needs, anew each time, and the request. */
    interface Sample {
        AccessAttempt of(AccessScene scene, AccessMembers.Side side);
    }

    static AccessRequirement forEveryone() {
        return new AccessRequirement(
                Audience.EVERYONE, Set.of(), Set.of(), Set.of(), Kind.PLAIN, (scene, side) -> AccessAttempt.on());
    }

    static AccessRequirement forSignedIn() {
        return new AccessRequirement(
                Audience.SIGNED_IN, Set.of(), Set.of(), Set.of(), Kind.PLAIN, (scene, side) -> AccessAttempt.on());
    }

    static AccessRequirement forRoles(Role first, Role... others) {
        Set<Role> roles = Set.copyOf(EnumSet.of(first, others));
        return new AccessRequirement(
                Audience.MEMBERS, roles, roles, Set.of(), Kind.PLAIN, (scene, side) -> AccessAttempt.on());
    }

    AccessRequirement plain(Sample made) {
        return new AccessRequirement(audience, roles, owners, seeAll, Kind.PLAIN, made, scope);
    }

    AccessRequirement common(Sample made) {
        return new AccessRequirement(audience, roles, owners, seeAll, Kind.COMMON, made, scope);
    }

    AccessRequirement owned(Sample made) {
        return new AccessRequirement(audience, roles, owners, seeAll, Kind.OWNED, made, scope);
    }

    AccessRequirement list(Sample made) {
        return new AccessRequirement(audience, roles, owners, seeAll, Kind.LIST, made, scope);
    }

    /** The same where only these find their own objects, though others are let in. */
    AccessRequirement foundBy(Role first, Role... others) {
        return new AccessRequirement(
                audience, roles, Set.copyOf(EnumSet.of(first, others)), seeAll, kind, sample, scope);
    }

    /** The same where these find the objects of all. */
    AccessRequirement andAllBy(Role first, Role... others) {
        return new AccessRequirement(
                audience, roles, owners, Set.copyOf(EnumSet.of(first, others)), kind, sample, scope);
    }

    /** The same where another system with this scope stands where the coordinator does. */
    AccessRequirement inScope(String needed) {
        return new AccessRequirement(audience, roles, owners, seeAll, kind, sample, needed);
    }

    /** The objects that the matrix tries. */
    List<OfWhom> objects() {
        return switch (kind) {
            case PLAIN -> List.of(OfWhom.OWN);
            case COMMON -> List.of(OfWhom.OWN, OfWhom.NOBODY);
            case OWNED -> List.of(OfWhom.OWN, OfWhom.OTHER, OfWhom.NOBODY);
            case LIST -> List.of(OfWhom.OWN, OfWhom.OTHER);
        };
    }

    /** Whether somebody with this role, or without membership, gets past the door. */
    boolean letsIn(@Nullable Role role) {
        return audience != Audience.MEMBERS || (role != null && roles.contains(role));
    }

    /** Whether somebody who is let in finds such an object. */
    boolean finds(@Nullable Role role, OfWhom whose) {
        if (whose == OfWhom.NOBODY) {
            return false;
        }
        if (kind == Kind.PLAIN || kind == Kind.COMMON) {
            return true;
        }
        boolean all = role != null && seeAll.contains(role);
        return all || (whose == OfWhom.OWN && role != null && owners.contains(role));
    }
}
