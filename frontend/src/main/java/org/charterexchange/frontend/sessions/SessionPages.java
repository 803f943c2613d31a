package org.charterexchange.frontend.sessions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    Mono<String> list(@RequestParam(required = false) @Nullable String done, WebSession here, Model model) {
        return person().map(person -> sessions.of(person, here.getId()))
                .defaultIfEmpty(List.of())
                .doOnNext(own -> {
                    model.addAttribute("sessions", own);
                    model.addAttribute("done", done != null);
                })
                .thenReturn("pages/home/sessions");
    }

    @PostMapping("/sessions/end")
    Mono<String> end(WebSession here) {
        return person().flatMap(person -> sessions.endOthers(person, here.getId()))
                .thenReturn("redirect:/sessions?done=yes");
    }

    private static Mono<OidcIdentity> person() {
        return ReactiveSecurityContextHolder.getContext()
                .map(SecurityContext::getAuthentication)
                .flatMap(who -> Mono.justOrEmpty(OidcIdentity.of(who)));
    }
}
