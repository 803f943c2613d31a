package org.charterexchange.frontend.members;

import org.charterexchange.contract.access.InvitationToken;
import org.charterexchange.contract.access.InvitationsClient;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
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
    Mono<String> open(@PathVariable String token, ServerWebExchange exchange) {
        return exchange.getSession()
                .doOnNext(session -> session.getAttributes().put(TOKEN, token))
                .thenReturn("redirect:/invitation");
    }

    /** What is offered, before sign-in. */
    @GetMapping("/invitation")
    Mono<String> offer(ServerWebExchange exchange, Model model) {
        return show(exchange, model);
    }

    /** The same after sign-in, where it can be accepted. */
    @GetMapping("/invitation/accept")
    Mono<String> offerToAccept(ServerWebExchange exchange, Model model) {
        return show(exchange, model);
    }

    @PostMapping("/invitation/accept")
    Mono<String> accept(ServerWebExchange exchange, Model model) {
        return exchange.getSession().flatMap(session -> {
            @Nullable String token = session.getAttribute(TOKEN);
            return token == null
                    ? Mono.just(PAGE)
                    : invitations
                            .accept(new InvitationToken(token))
                            .doOnNext(member -> session.getAttributes().remove(TOKEN))
                            .map(member -> "redirect:/start")
                            .onErrorResume(UpstreamProblem.class, refused -> refused(refused, session, model));
        });
    }

    private Mono<String> show(ServerWebExchange exchange, Model model) {
        return exchange.getSession().flatMap(session -> {
            @Nullable String token = session.getAttribute(TOKEN);
            return token == null
                    ? Mono.just(PAGE)
                    : invitations
                            .offer(new InvitationToken(token))
                            .doOnNext(offer -> model.addAttribute("offer", offer))
                            .thenReturn(PAGE)
                            .onErrorResume(UpstreamProblem.class, refused -> refused(refused, session, model));
        });
    }

    /** Used, too old, withdrawn or unknown: the API says which, in the reader's language. */
    private static Mono<String> refused(UpstreamProblem refused, WebSession session, Model model) {
        if (refused.status() == 401 || refused.status() >= 500) {
            return Mono.error(refused);
        }
        if (refused.status() == 404 || refused.status() == 410) {
            session.getAttributes().remove(TOKEN);
        }
        model.addAttribute("problem", refused.problem());
        model.addAttribute("unknown", refused.status() == 404);
        return Mono.just(PAGE);
    }
}
