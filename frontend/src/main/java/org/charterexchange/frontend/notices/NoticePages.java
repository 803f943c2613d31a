package org.charterexchange.frontend.notices;

import org.charterexchange.contract.notices.NoticesClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What the reader is told, until they say that they have read it; also for whoever has no access any more. */
@Controller
class NoticePages {
    private final NoticesClient notices;

    NoticePages(NoticesClient notices) {
        this.notices = notices;
    }

    @GetMapping("/notices")
    Mono<Rendering> unread() {
        return notices.mine()
                .map(unread -> Rendering.view("pages/notices/notices")
                        .modelAttribute("notices", unread.items())
                        .build());
    }

    @PostMapping("/notices/{id}/read")
    Mono<Rendering> read(@PathVariable String id) {
        return notices.read(id).thenReturn(Rendering.redirectTo("/notices").build());
    }
}
