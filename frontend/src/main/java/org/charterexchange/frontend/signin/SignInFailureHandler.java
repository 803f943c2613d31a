package org.charterexchange.frontend.signin;

import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.ServerRedirectStrategy;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Explains to the person that the sign-in did not work, and to whoever runs this why. */
@Component
final class SignInFailureHandler implements ServerAuthenticationFailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SignInFailureHandler.class);
    private final ServerRedirectStrategy redirect = new DefaultServerRedirectStrategy();

    @Override
    public Mono<Void> onAuthenticationFailure(WebFilterExchange filtered, AuthenticationException failure) {
        LOG.warn("A sign-in failed: {}", reason(failure));
        return redirect.sendRedirect(filtered.getExchange(), URI.create(SignInPages.FAILED));
    }

    /** The provider's code comes by the browser, so it is written down only where it looks like one. */
    private static String reason(AuthenticationException failure) {
        String code = failure instanceof OAuth2AuthenticationException refused
                ? refused.getError().getErrorCode()
                : failure.getClass().getSimpleName();
        return code.matches("[A-Za-z_]{1,60}") ? code : "no proper reason";
    }
}
