package org.charterexchange.standalone.identity;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Looks at a password only while there were not too many wrong ones, and writes every refusal down. */
final class GuardedSignIn implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedSignIn.class);

    private final AuthenticationProvider passwords;
    private final SignInAttempts attempts;

    GuardedSignIn(AuthenticationProvider passwords, SignInAttempts attempts) {
        this.passwords = passwords;
        this.attempts = attempts;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication asked) {
        String account = asked.getName();
        String address = address(asked);
        SignInAttempts.Verdict verdict = attempts.begin(account, address);
        if (verdict != SignInAttempts.Verdict.ALLOWED) {
            LOG.warn("Sign-in of {} from {} was refused unseen: {}", known(account), address, verdict);
            throw new LockedException(verdict.name());
        }
        try {
            @Nullable Authentication person = passwords.authenticate(asked);
            attempts.succeeded(account, address);
            return person;
        } catch (AuthenticationException refused) {
            LOG.warn("Sign-in of {} from {} was refused: wrong password or no such account", known(account), address);
            throw refused;
        }
    }

    /** What people type into the wrong field, a password for instance, is not written down. */
    private static String known(String account) {
        return DemoUsers.named(account).map(DemoUser::username).orElse("an unknown account");
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "unknown";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
