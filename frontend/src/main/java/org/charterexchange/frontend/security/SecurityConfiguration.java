package org.charterexchange.frontend.security;

import java.net.URI;
import org.charterexchange.frontend.sessions.CsrfTokens;
import org.charterexchange.frontend.sessions.SessionSettings;
import org.charterexchange.frontend.signin.SignInPages;
import org.charterexchange.frontend.signin.SignInSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.server.WebSessionServerOAuth2AuthorizedClientRepository;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.authentication.logout.DelegatingServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.SecurityContextServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Public pages for everybody without a session; the others after sign-in at the provider. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {
    @Bean
    SecurityWebFilterChain pages(
            ServerHttpSecurity http,
            ReactiveClientRegistrationRepository providers,
            SignInSettings signIn,
            SessionSettings settings,
            ServerAccessDeniedHandler withoutToken,
            ServerAuthenticationSuccessHandler signedIn,
            ServerAuthenticationFailureHandler notSignedIn) {
        OidcClientInitiatedServerLogoutSuccessHandler leave =
                new OidcClientInitiatedServerLogoutSuccessHandler(providers);
        leave.setPostLogoutRedirectUri(settings.at("/"));
        leave.setLogoutSuccessUrl(URI.create("/"));
        return http.authorizeExchange(SecurityConfiguration::rules)
                .csrf(csrf -> csrf.csrfTokenRequestHandler(CsrfTokens.handler()).accessDeniedHandler(withoutToken))
                .oauth2Login(
                        login -> login.authenticationSuccessHandler(signedIn).authenticationFailureHandler(notSignedIn))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(
                                new RedirectServerAuthenticationEntryPoint(SignInPages.wayIn(signIn)))
                        .accessDeniedHandler(SecurityConfiguration::refuse))
                .logout(logout -> logout.requiresLogout(
                                ServerWebExchangeMatchers.pathMatchers(HttpMethod.POST, "/sign-out"))
                        .logoutHandler(new DelegatingServerLogoutHandler(
                                new SecurityContextServerLogoutHandler(), new WebSessionServerLogoutHandler()))
                        .logoutSuccessHandler(leave))
                .headers(HeaderSpec::disable)
                .build();
    }

    /** The page of the error says what to do. */
    private static Mono<Void> refuse(ServerWebExchange exchange, AccessDeniedException denied) {
        return Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN, null, denied));
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
}
