package org.charterexchange.frontend.sessions;

import java.util.List;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Where a person is signed in. */
@Controller
class SessionPages {
    private final UserSessions sessions;

    SessionPages(UserSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/sessions")
    Mono<Rendering> list(@RequestParam(defaultValue = "") String done, WebSession here) {
        return person().map(person -> sessions.of(person, here.getId()))
                .defaultIfEmpty(List.of())
                .map(own -> Rendering.view("pages/home/sessions")
                        .modelAttribute("sessions", own)
                        .modelAttribute("done", !done.isEmpty())
                        .build());
    }

    @PostMapping("/sessions/end")
    Mono<Rendering> end(WebSession here) {
        return person().flatMap(person -> sessions.endOthers(person, here.getId()))
                .thenReturn(Rendering.redirectTo("/sessions?done=yes").build());
    }

    private static Mono<OidcIdentity> person() {
        return ReactiveSecurityContextHolder.getContext()
                .map(SecurityContext::getAuthentication)
                .flatMap(who -> Mono.justOrEmpty(OidcIdentity.of(who)));
    }
}
