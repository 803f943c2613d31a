package org.charterexchange.frontend.rounds;

import org.charterexchange.frontend.users.User;
import org.charterexchange.frontend.users.Users;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Keeps the forms of the programme from those who could not send them; the API refuses them in any case. */
@Component
final class Programme {
    private final Users users;

    Programme(Users users) {
        this.users = users;
    }

    /** The programme coordinator who looks; anybody else is refused, and the public asked to sign in. */
    Mono<User> only() {
        return users.current()
                .flatMap(user -> user.programme()
                        ? Mono.just(user)
                        : Mono.error(new ResponseStatusException(
                                user.signedIn() ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED)));
    }
}
