package org.charterexchange.service.access;

import java.time.Instant;
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
public final class CallerAuthentication extends AbstractAuthenticationToken {

    /** Who has not signed in. */
    public static final CallerAuthentication NOBODY = member(Caller.ANONYMOUS, new Identity("", ""));

    private static final long serialVersionUID = 1L;

    private final transient Caller caller;
    private final transient ClientToken token;
    private final transient @Nullable Set<String> scopes;
    private transient @Nullable Instant expiresAt;

    private CallerAuthentication(Caller caller, ClientToken token, @Nullable Set<String> scopes) {
        super(authorities(caller));
        this.caller = caller;
        this.token = token;
        this.scopes = scopes;
        super.setAuthenticated(true);
    }

    /** A person: may do what the roles allow. */
    public static CallerAuthentication member(Caller caller, Identity identity) {
        return new CallerAuthentication(caller, new ClientToken(identity, null, Set.of()), null);
    }

    /** Somebody or something that nobody knows here. */
    public static CallerAuthentication unknown(Caller caller, ClientToken token) {
        return new CallerAuthentication(caller, token, null);
    }

    /** Another system: may do what both the scopes and the roles allow. */
    public static CallerAuthentication machine(Caller caller, ClientToken token, Set<String> scopes) {
        return new CallerAuthentication(caller, token, scopes);
    }

    private static List<GrantedAuthority> authorities(Caller caller) {
        return caller.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    public Caller caller() {
        return caller;
    }

    /** The same until its token expires. */
    public CallerAuthentication until(@Nullable Instant end) {
        expiresAt = end;
        return this;
    }

    /** When the token expires that it came with. */
    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    public boolean isMachine() {
        return scopes != null;
    }

    /** Whether an operation with this scope is open to the holder, as far as scopes go. */
    public boolean holds(@Nullable InScope scope) {
        return scopes == null
                || (scope != null && (scope.value().equals(Scopes.ANY) || scopes.contains(scope.value())));
    }

    public Identity identity() {
        return token.identity();
    }

    public ClientToken token() {
        return token;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return caller;
    }

    /** A member's id; who is not known here is told apart by who signed in. */
    @Override
    public String getName() {
        return caller.roles().isEmpty() ? identity().issuer() + ' ' + identity().subject() : caller.person();
    }
}
