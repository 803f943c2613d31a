package org.charterexchange.frontend.users;

import java.time.Instant;
import java.util.Set;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a page, by the product's own membership records.
 *
 * @param signedIn whether anybody is signed in
 * @param name how the person is called; empty for the public
 * @param roles what they may do; empty for the public and for people without a membership
 * @param endedAt when their access ended; absent while it lasts and where there never was one
 * @param notices how much they are told and have not read yet
 */
public record User(
        boolean signedIn,
        String name,
        Set<Role> roles,
        @Nullable String organisationId,
        @Nullable String organisationName,
        @Nullable Sector organisationSector,
        @Nullable String candidateId,
        @Nullable Instant endedAt,
        int notices) {
    /** Somebody who is not signed in. */
    public static final User PUBLIC = new User(false, "", Set.of(), null, null, null, null, null, 0);

    /** Somebody who is signed in while nobody can tell what they may do. */
    static final User UNKNOWN = new User(true, "", Set.of(), null, null, null, null, null, 0);

    /** Keeps its own set. */
    public User {
        roles = Set.copyOf(roles);
    }

    static User of(MeView me) {
        return new User(
                true,
                me.name(),
                me.roles(),
                me.organisationId(),
                me.organisationName(),
                me.organisationSector(),
                me.candidateId(),
                me.endedAt(),
                me.notices());
    }

    /** Returns whether the person is a leader. */
    public boolean leader() {
        return roles.contains(Role.LEADER);
    }

    /** Returns whether the person coordinates an organisation. */
    public boolean coordinator() {
        return roles.contains(Role.COORDINATOR);
    }

    /** Returns whether the person is a programme coordinator. */
    public boolean programme() {
        return roles.contains(Role.PROGRAMME);
    }

    /** Returns whether the person is an auditor. */
    public boolean auditor() {
        return roles.contains(Role.AUDITOR);
    }

    /** Returns whether the organisation is the person's own, which they coordinate. */
    public boolean coordinates(String organisation) {
        return coordinator() && organisation.equals(organisationId);
    }
}
