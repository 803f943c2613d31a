package org.charterexchange.frontend.outcomes;

import org.charterexchange.frontend.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The leader's own page: the offer or the reasons, and where things stand. */
@Controller
class OutcomePages {
    private final RoundOutcomes outcomes;

    OutcomePages(RoundOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @GetMapping("/outcomes")
    Mono<Rendering> mine(Words words) {
        return outcomes.mine(words)
                .map(mine -> Rendering.view("pages/outcomes/mine")
                        .modelAttribute("outcomes", mine)
                        .build());
    }
}
