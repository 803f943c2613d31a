package org.charterexchange.frontend.rounds;

import org.charterexchange.frontend.session.Viewer;
import org.charterexchange.frontend.session.Viewers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Keeps the forms of the programme from those who could not send them; the API refuses them in any case. */
@Component
final class Programme {
    private final Viewers viewers;

    Programme(Viewers viewers) {
        this.viewers = viewers;
    }

    /** The programme coordinator who looks; anybody else is refused, and the public asked to sign in. */
    Mono<Viewer> only() {
        return viewers.current()
                .flatMap(viewer -> viewer.programme()
                        ? Mono.just(viewer)
                        : Mono.error(new ResponseStatusException(
                                viewer.signedIn() ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED)));
    }
}
