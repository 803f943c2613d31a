package org.charterexchange.frontend.rounds;

import java.util.List;
import java.util.UUID;
import org.charterexchange.contract.Pages;
import org.charterexchange.contract.rounds.RoundsClient;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.frontend.forms.FormErrors;
import org.charterexchange.frontend.forms.FormErrors.Fault;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.charterexchange.frontend.words.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Starting a run; whoever presses second lands on the run that is already going. */
@Controller
class StartPages {
    private final RoundsClient rounds;
    private final Programme programme;

    StartPages(RoundsClient rounds, Programme programme) {
        this.rounds = rounds;
        this.programme = programme;
    }

    @GetMapping("/rounds/{id}/runs/start")
    Mono<Rendering> form(@PathVariable String id) {
        return programme
                .only()
                .then(page(id, StartForm.empty(UUID.randomUUID().toString()), FormErrors.NONE, HttpStatus.OK));
    }

    @PostMapping("/rounds/{id}/runs")
    Mono<Rendering> start(@PathVariable String id, StartForm form, Words words) {
        List<Fault> faults = form.faults(words);
        if (!faults.isEmpty()) {
            return page(id, form, new FormErrors(null, faults), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return rounds.start(id, form.request(), form.key())
                .map(run -> Rendering.redirectTo("/runs/" + run.id()).build())
                .onErrorResume(UpstreamProblem.class, problem -> refused(id, form, problem));
    }

    private Mono<Rendering> refused(String id, StartForm form, UpstreamProblem problem) {
        if (!problem.answersForm()) {
            return Mono.error(problem);
        }
        Mono<Rendering> again = page(id, form, FormErrors.of(problem), HttpStatusCode.valueOf(problem.status()));
        return problem.status() != HttpStatus.CONFLICT.value()
                ? again
                : running(id).switchIfEmpty(again);
    }

    private Mono<Rendering> running(String id) {
        return Pages.all(after -> rounds.runs(id, after, Pages.MOST))
                .filter(RunPages::going)
                .next()
                .map(RunView::id)
                .map(run ->
                        Rendering.redirectTo("/runs/" + run + "?note=already").build());
    }

    private Mono<Rendering> page(String id, StartForm form, FormErrors errors, HttpStatusCode status) {
        return rounds.get(id)
                .map(round -> Rendering.view("pages/rounds/start")
                        .status(status)
                        .modelAttribute("round", round)
                        .modelAttribute("form", form)
                        .modelAttribute("errors", errors)
                        .build());
    }
}
