package org.charterexchange.frontend.signin;

import java.net.URI;
import org.charterexchange.frontend.drafts.Drafts;
import org.charterexchange.frontend.sessions.OidcIdentity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.ServerRedirectStrategy;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** After sign-in: to the form that waits for the person, else to the page they asked for, else to where their role begins. */
@Component
final class ReturnAfterSignIn implements ServerAuthenticationSuccessHandler {
    private final ServerAuthenticationSuccessHandler otherwise =
            new RedirectServerAuthenticationSuccessHandler("/start");
    private final ServerRedirectStrategy redirect = new DefaultServerRedirectStrategy();
    private final Drafts drafts;

    ReturnAfterSignIn(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Mono<Void> onAuthenticationSuccess(WebFilterExchange filtered, Authentication authentication) {
        return OidcIdentity.of(authentication)
                .flatMap(drafts::waitingFor)
                .map(form -> redirect.sendRedirect(filtered.getExchange(), URI.create(form)))
                .orElseGet(() -> otherwise.onAuthenticationSuccess(filtered, authentication));
    }
}
