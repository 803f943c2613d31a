package org.charterexchange.frontend.users;

import java.util.Arrays;
import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.contract.access.Role;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Asks the API who the signed-in person is: never what a token or a browser claims. */
@Component
public class Users {
    private final AccessClient access;

    Users(AccessClient access) {
        this.access = access;
    }

    /** Returns who looks; the public where nobody is signed in. */
    public Mono<User> current() {
        return ReactiveSecurityContextHolder.getContext()
                .map(SecurityContext::getAuthentication)
                .filter(Users::isPerson)
                .flatMap(person ->
                        access.me().map(User::of).onErrorResume(Users::cannotTell, failure -> Mono.just(User.UNKNOWN)))
                .defaultIfEmpty(User.PUBLIC);
    }

    /** Returns who looks where they have one of these roles; anybody else is refused, and the public asked to sign in. */
    public Mono<User> with(Role... roles) {
        return current()
                .flatMap(user -> Arrays.stream(roles).anyMatch(user.roles()::contains)
                        ? Mono.just(user)
                        : Mono.error(new ResponseStatusException(
                                user.signedIn() ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED)));
    }

    /** Returns the organisation that the person coordinates; whoever coordinates none is refused. */
    public Mono<String> ownOrganisation() {
        return current()
                .filter(User::coordinator)
                .mapNotNull(User::organisationId)
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.FORBIDDEN)));
    }

    private static boolean isPerson(Authentication authentication) {
        return authentication instanceof OAuth2AuthenticationToken && authentication.isAuthenticated();
    }

    /** A token that the API no longer takes is another matter: the person must sign in again. */
    private static boolean cannotTell(Throwable failure) {
        return failure instanceof WebClientRequestException
                || (failure instanceof UpstreamProblem problem && problem.status() != 401);
    }
}
