package org.charterexchange.frontend.rounds;

import java.util.List;
import java.util.UUID;
import org.charterexchange.contract.rounds.RoundsClient;
import org.charterexchange.frontend.forms.FormErrors;
import org.charterexchange.frontend.forms.FormErrors.Fault;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.charterexchange.frontend.words.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Planning a round: its dates and what counts most. */
@Controller
class PlanPages {
    private static final List<String> PRESETS =
            List.of("balanced", "first-choices", "most-placements", "most-exchanges");

    private final RoundsClient rounds;
    private final Programme programme;

    PlanPages(RoundsClient rounds, Programme programme) {
        this.rounds = rounds;
        this.programme = programme;
    }

    @GetMapping("/rounds/plan")
    Mono<Rendering> form() {
        return programme
                .only()
                .map(user -> page(PlanForm.empty(UUID.randomUUID().toString()), FormErrors.NONE, HttpStatus.OK));
    }

    @PostMapping("/rounds")
    Mono<Rendering> plan(PlanForm form, Words words) {
        List<Fault> faults = form.faults(words);
        if (!faults.isEmpty()) {
            return Mono.just(page(form, new FormErrors(null, faults), HttpStatus.UNPROCESSABLE_CONTENT));
        }
        return rounds.plan(form.request(), form.key())
                .map(round -> Rendering.redirectTo("/rounds/" + round.id()).build())
                .onErrorResume(
                        UpstreamProblem.class,
                        problem -> problem.answersForm()
                                ? Mono.just(
                                        page(form, FormErrors.of(problem), HttpStatusCode.valueOf(problem.status())))
                                : Mono.error(problem));
    }

    private static Rendering page(PlanForm form, FormErrors errors, HttpStatusCode status) {
        return Rendering.view("pages/rounds/plan")
                .status(status)
                .modelAttribute("form", form)
                .modelAttribute("presets", PRESETS)
                .modelAttribute("errors", errors)
                .build();
    }
}
