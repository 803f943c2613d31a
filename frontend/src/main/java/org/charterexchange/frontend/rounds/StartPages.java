package org.charterexchange.frontend.rounds;

import org.charterexchange.contract.Pages;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.rounds.RoundsClient;
import org.charterexchange.contract.rounds.RunRequest;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.frontend.drafts.DraftedForm;
import org.charterexchange.frontend.forms.FormReader;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.charterexchange.frontend.users.Users;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Starting a run; whoever presses second lands on the run that is already going. */
@Controller
class StartPages {
    private static final String START = "/rounds/{id}/runs/start";

    private final RoundsClient rounds;
    private final Users users;

    StartPages(RoundsClient rounds, Users users) {
        this.rounds = rounds;
        this.users = users;
    }

    @DraftedForm
    @GetMapping(START)
    Mono<Rendering> form(@PathVariable String id, SubmittedForm form) {
        return users.with(Role.PROGRAMME)
                .then(form.orFirst(Mono.just(
                        form.with("limit", "seconds").with("seconds", 30).with("seed", 0))))
                .flatMap(first -> page(id, first));
    }

    @PostMapping(START)
    Mono<Rendering> start(@PathVariable String id, SubmittedForm form) {
        return form.read(StartPages::read)
                .flatMap(request -> rounds.start(id, request, form.key()))
                .map(run -> Rendering.redirectTo("/runs/" + run.id()).build())
                .onErrorResume(StartPages::isConflict, conflict -> running(id).switchIfEmpty(Mono.error(conflict)))
                .transform(form.shownAgain(again -> page(id, again)));
    }

    /** Whichever of time and steps was chosen counts. */
    static RunRequest read(FormReader reader) {
        boolean steps = reader.text("limit").equals("steps");
        return new RunRequest(
                steps ? null : reader.number("seconds"),
                steps ? reader.requiredLong("steps") : null,
                reader.optionalLong("seed"));
    }

    private static boolean isConflict(Throwable failure) {
        return failure instanceof UpstreamProblem problem && problem.status() == HttpStatus.CONFLICT.value();
    }

    private Mono<Rendering> running(String id) {
        return Pages.all(after -> rounds.runs(id, after, Pages.MOST))
                .filter(RunPages::going)
                .next()
                .map(RunView::id)
                .map(run ->
                        Rendering.redirectTo("/runs/" + run + "?note=already").build());
    }

    private Mono<Rendering> page(String id, SubmittedForm form) {
        return rounds.get(id)
                .map(round -> form.view("pages/rounds/start")
                        .modelAttribute("round", round)
                        .build());
    }
}
