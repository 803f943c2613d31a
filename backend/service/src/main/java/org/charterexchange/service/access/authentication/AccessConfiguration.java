package org.charterexchange.service.access.authentication;

import org.charterexchange.service.access.AccessSettings;
import org.charterexchange.service.access.CallerAuthentication;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.problems.ProblemWriter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/**
 * Bearer tokens only, no session; whatever is not opened is closed.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
@EnableConfigurationProperties(AccessSettings.class)
class AccessConfiguration implements WebFluxConfigurer {

    private static final String[] OPEN_TO_MONITORS_AND_TOOLS = {
        "/actuator/health", "/actuator/health/*", "/v3/api-docs", "/v3/api-docs.yaml"
    };

    @Bean
    SecurityWebFilterChain serviceSecurity(
            ServerHttpSecurity http, IdentityProviders providers, RouteAccess routes, ProblemWriter problems) {
        ServerAuthenticationEntryPoint unauthenticated = unauthenticated(problems);
        ServerAccessDeniedHandler forbidden = forbidden(problems);
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(exchanges -> exchanges
                        .pathMatchers(OPEN_TO_MONITORS_AND_TOOLS)
                        .permitAll()
                        .anyExchange()
                        .access(routes))
                .oauth2ResourceServer(tokens -> tokens.authenticationManagerResolver(providers.resolver())
                        .authenticationEntryPoint(unauthenticated)
                        .accessDeniedHandler(forbidden))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(unauthenticated).accessDeniedHandler(forbidden))
                .build();
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(new CallerArgumentResolver());
    }

    private static ServerAuthenticationEntryPoint unauthenticated(ProblemWriter problems) {
        return (exchange, failure) -> {
            exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            return problems.write(exchange, new ProblemException(ProblemType.UNAUTHENTICATED));
        };
    }

    private static ServerAccessDeniedHandler forbidden(ProblemWriter problems) {
        return (exchange, failure) -> exchange.getPrincipal()
                .cast(Authentication.class)
                .map(AccessConfiguration::refusal)
                .flatMap(type -> problems.write(exchange, new ProblemException(type)));
    }

    private static ProblemType refusal(Authentication holder) {
        if (holder instanceof CallerAuthentication known && known.isMachine()) {
            return ProblemType.INSUFFICIENT_SCOPE;
        }
        return holder.getAuthorities().isEmpty() ? ProblemType.NO_MEMBERSHIP : ProblemType.FORBIDDEN;
    }
}
