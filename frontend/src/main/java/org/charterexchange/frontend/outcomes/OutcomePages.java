package org.charterexchange.frontend.outcomes;

import java.util.Locale;
import org.charterexchange.frontend.words.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The leader's own page: the offer or the reasons, and where things stand. */
@Controller
class OutcomePages {
    private final RoundOutcomes outcomes;
    private final Wording wording;

    OutcomePages(RoundOutcomes outcomes, Wording wording) {
        this.outcomes = outcomes;
        this.wording = wording;
    }

    @GetMapping("/outcomes")
    Mono<Rendering> mine(Locale locale) {
        return outcomes.mine(locale)
                .map(mine -> Rendering.view("pages/outcomes/mine")
                        .modelAttribute("outcomes", mine)
                        .modelAttribute("words", wording.in(locale))
                        .build());
    }
}
