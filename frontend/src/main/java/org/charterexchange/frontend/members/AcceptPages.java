package org.charterexchange.frontend.members;

import org.charterexchange.contract.access.InvitationToken;
import org.charterexchange.contract.access.InvitationsClient;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * What the link in the e-mail opens. The token goes into the session at once and out of the address, so that no history,
 * bookmark or picture of the screen keeps it; opening the link alone accepts nothing, since mail scanners open links too.
 */
@Controller
class AcceptPages {
    private static final String TOKEN = "invitation";
    private static final String PAGE = "pages/members/invitation";

    private final InvitationsClient invitations;

    AcceptPages(InvitationsClient invitations) {
        this.invitations = invitations;
    }

    @GetMapping("/invitation/{token:[A-Za-z0-9_-]{43}}")
    Rendering open(@PathVariable String token, WebSession session) {
        session.getAttributes().put(TOKEN, token);
        return Rendering.redirectTo("/invitation").build();
    }

    /** What is offered: before sign-in, and after it, where it can be accepted. */
    @GetMapping({"/invitation", "/invitation/accept"})
    Mono<Rendering> offer(WebSession session) {
        @Nullable String token = session.getAttribute(TOKEN);
        return token == null
                ? withoutLink()
                : invitations
                        .offer(new InvitationToken(token))
                        .map(offer -> Rendering.view(PAGE)
                                .modelAttribute("offer", offer)
                                .build())
                        .onErrorResume(UpstreamProblem.class, refused -> refused(refused, session));
    }

    @PostMapping("/invitation/accept")
    Mono<Rendering> accept(WebSession session) {
        @Nullable String token = session.getAttribute(TOKEN);
        return token == null
                ? withoutLink()
                : invitations
                        .accept(new InvitationToken(token))
                        .doOnNext(member -> session.getAttributes().remove(TOKEN))
                        .map(member -> Rendering.redirectTo("/start").build())
                        .onErrorResume(UpstreamProblem.class, refused -> refused(refused, session));
    }

    private static Mono<Rendering> withoutLink() {
        return Mono.just(Rendering.view(PAGE).build());
    }

    /** Used, too old, withdrawn or unknown: the API says which, in the reader's language. */
    private static Mono<Rendering> refused(UpstreamProblem refused, WebSession session) {
        HttpStatusCode status = HttpStatusCode.valueOf(refused.status());
        if (status.is5xxServerError() || status.isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            return Mono.error(refused);
        }
        boolean unknown = status.isSameCodeAs(HttpStatus.NOT_FOUND);
        if (unknown || status.isSameCodeAs(HttpStatus.GONE)) {
            session.getAttributes().remove(TOKEN);
        }
        return Mono.just(Rendering.view(PAGE)
                .modelAttribute("problem", refused.problem())
                .modelAttribute("unknown", unknown)
                .build());
    }
}
