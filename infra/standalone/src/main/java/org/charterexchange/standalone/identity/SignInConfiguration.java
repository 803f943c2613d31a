package org.charterexchange.standalone.identity;

import io.github.bucket4j.TimeMeter;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;

/** The sign-in page and what it needs are open; nothing else is there. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    @Order(2)
    SecurityFilterChain signIn(HttpSecurity http, IdentitySettings settings) throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers(SignInPage.PATH, "/identity/**", "/error")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage(SignInPage.PATH)
                        .defaultSuccessUrl(settings.frontend().toString())
                        .failureHandler(refusals()))
                .authenticationProvider(new GuardedSignIn(
                        new DaoAuthenticationProvider(users()), new SignInAttempts(TimeMeter.SYSTEM_MILLISECONDS)))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self' "
                                + settings.frontend() + "; frame-ancestors 'none'")))
                .build();
    }

    private static ExceptionMappingAuthenticationFailureHandler refusals() {
        ExceptionMappingAuthenticationFailureHandler refusals = new ExceptionMappingAuthenticationFailureHandler();
        refusals.setDefaultFailureUrl(SignInPage.PATH + "?wrong");
        refusals.setExceptionMappings(Map.of(LockedException.class.getName(), SignInPage.PATH + "?locked"));
        return refusals;
    }

    @Bean
    UserDetailsService users() {
        return new DemoUsers();
    }
}
