package org.charterexchange.frontend.session;

import java.net.URI;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.server.WebSessionServerOAuth2AuthorizedClientRepository;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.logout.DelegatingServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.SecurityContextServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.session.DefaultWebSessionManager;
import org.springframework.web.server.session.WebSessionManager;
import reactor.core.publisher.Mono;

/** Public pages for everybody without a session; the others after sign-in at the provider. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {
    @Bean
    SecurityWebFilterChain pages(
            ServerHttpSecurity http,
            Providers providers,
            SignInSettings signIn,
            FailedSignIn failedSignIn,
            SessionSettings settings,
            LapsedForms lapsedForms,
            BackToWork backToWork,
            SentDrafts sentDrafts) {
        OidcClientInitiatedServerLogoutSuccessHandler leave =
                new OidcClientInitiatedServerLogoutSuccessHandler(providers);
        leave.setPostLogoutRedirectUri(settings.at("/"));
        leave.setLogoutSuccessUrl(URI.create("/"));
        return http.authorizeExchange(SecurityConfiguration::rules)
                .csrf(csrf -> csrf.csrfTokenRequestHandler(tokens()).accessDeniedHandler(lapsedForms))
                .oauth2Login(login ->
                        login.authenticationSuccessHandler(backToWork).authenticationFailureHandler(failedSignIn))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(
                                new RedirectServerAuthenticationEntryPoint(wayIn(signIn)))
                        .accessDeniedHandler(SecurityConfiguration::refuse))
                .logout(logout -> logout.requiresLogout(
                                ServerWebExchangeMatchers.pathMatchers(HttpMethod.POST, "/sign-out"))
                        .logoutHandler(new DelegatingServerLogoutHandler(
                                new SecurityContextServerLogoutHandler(), new WebSessionServerLogoutHandler()))
                        .logoutSuccessHandler(leave))
                .headers(HeaderSpec::disable)
                .addFilterAfter(sentDrafts, SecurityWebFiltersOrder.AUTHORIZATION)
                .build();
    }

    /** Straight to the provider where there is one only. */
    private static String wayIn(SignInSettings signIn) {
        return signIn.others().isEmpty() ? SignInPages.AT + SignInSettings.FIRST : SignInPages.PATH;
    }

    /** The page of the error says what to do. */
    private static Mono<Void> refuse(ServerWebExchange exchange, AccessDeniedException denied) {
        return Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN, null, denied));
    }

    /** A file is sent with its token in the form as well. */
    static XorServerCsrfTokenRequestAttributeHandler tokens() {
        XorServerCsrfTokenRequestAttributeHandler tokens = new XorServerCsrfTokenRequestAttributeHandler();
        tokens.setTokenFromMultipartDataEnabled(true);
        return tokens;
    }

    /** What the API shows to everybody needs no sign-in here; what it refuses is asked again after sign-in. */
    private static void rules(AuthorizeExchangeSpec rules) {
        rules.pathMatchers("/assets/**", "/favicon.ico", "/actuator/health/**").permitAll();
        rules.pathMatchers(
                        HttpMethod.GET,
                        "/",
                        "/about",
                        "/privacy",
                        "/privacy/record",
                        SignInPages.PATH,
                        SignInPages.FAILED,
                        "/design",
                        "/skills",
                        "/organisations/**",
                        "/placements/**",
                        "/rounds/**")
                .permitAll();
        rules.pathMatchers("/invitation/accept").authenticated();
        rules.pathMatchers(HttpMethod.GET, "/invitation", "/invitation/*").permitAll();
        rules.anyExchange().authenticated();
    }

    /** Tokens stay in the session, and the session stays here. */
    @Bean
    ServerOAuth2AuthorizedClientRepository authorizedClients() {
        return new WebSessionServerOAuth2AuthorizedClientRepository();
    }

    @Bean
    TimedSessions sessions(SessionSettings settings, LapsedSessions lapsed, Clock clock) {
        return new TimedSessions(settings, lapsed, clock);
    }

    @Bean
    WebSessionManager webSessionManager(TimedSessions kept, SessionCookie cookie, LapsedSessions lapsed) {
        DefaultWebSessionManager sessions = new DefaultWebSessionManager();
        sessions.setSessionIdResolver(cookie.resolver());
        sessions.setSessionStore(kept);
        return exchange -> sessions.getSession(exchange)
                .doOnNext(session ->
                        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> lapsed.watch(session))));
    }
}
