package org.charterexchange.service.access;

import java.util.List;
import java.util.Set;
import org.charterexchange.contract.access.Scopes;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A verified token's holder, as the memberships know them.
 */
final class CallerAuthentication extends AbstractAuthenticationToken {

    /** Who has not signed in. */
    static final CallerAuthentication NOBODY = new CallerAuthentication(Caller.ANONYMOUS, new Identity("", ""));

    private static final long serialVersionUID = 1L;

    private final transient Caller caller;
    private final transient Identity identity;
    private final transient @Nullable Set<String> scopes;

    /** A person: may do what the roles allow. */
    CallerAuthentication(Caller caller, Identity identity) {
        this(caller, identity, null);
    }

    /** Another system where there are scopes: may do what both they and the roles allow. */
    CallerAuthentication(Caller caller, Identity identity, @Nullable Set<String> scopes) {
        super(authorities(caller));
        this.caller = caller;
        this.identity = identity;
        this.scopes = scopes;
        super.setAuthenticated(true);
    }

    private static List<GrantedAuthority> authorities(Caller caller) {
        return caller.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    Caller caller() {
        return caller;
    }

    boolean isMachine() {
        return scopes != null;
    }

    /** Whether an operation with this scope is open to the holder, as far as scopes go. */
    boolean holds(@Nullable InScope scope) {
        return scopes == null
                || (scope != null && (scope.value().equals(Scopes.ANY) || scopes.contains(scope.value())));
    }

    Identity identity() {
        return identity;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.person();
    }
}
