package org.charterexchange.service.access;

import java.util.Set;
import org.charterexchange.contract.access.Role;
import org.charterexchange.service.personaldata.DataSubject;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a request, as the membership records say; never as the request says.
 *
 * @param person the id of the membership, {@code anonymous} without sign-in, {@code unknown} without membership
 * @param name what to call them
 * @param roles what they may do; empty without membership
 * @param organisation whose coordinator or leader they are
 * @param candidate a leader's own profile
 * @param requestId the request they sent
 */
public record Caller(
        String person,
        String name,
        Set<Role> roles,
        @Nullable String organisation,
        @Nullable String candidate,
        @Nullable String requestId) {

    /** The service itself. */
    public static final Caller SYSTEM = new Caller("system", "system", Set.of(), null, null, null);

    public static final Caller ANONYMOUS = new Caller("anonymous", "", Set.of(), null, null, null);

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether the caller has this role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the caller coordinates this organisation. */
    public boolean coordinates(String id) {
        return is(Role.COORDINATOR) && id.equals(organisation);
    }

    /** The person as somebody whose records are looked for. */
    public DataSubject dataSubject() {
        return new DataSubject(person, name, candidate);
    }

    /** The same in this request. */
    public Caller inRequest(@Nullable String id) {
        return new Caller(person, name, roles, organisation, candidate, id);
    }
}
