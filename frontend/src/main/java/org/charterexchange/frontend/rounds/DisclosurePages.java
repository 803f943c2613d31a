package org.charterexchange.frontend.rounds;

import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.rounds.DisclosureRequest;
import org.charterexchange.contract.rounds.RoundsClient;
import org.charterexchange.frontend.drafts.DraftedForm;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.charterexchange.frontend.users.Users;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Where an auditor says why they have to read what a round says about people. */
@Controller
class DisclosurePages {
    private static final String REASON_NEEDED = "/reason-needed";

    private final RoundsClient rounds;
    private final Users users;

    DisclosurePages(RoundsClient rounds, Users users) {
        this.rounds = rounds;
        this.users = users;
    }

    /** Leads whoever has not said why they read about people to where they can. */
    static Mono<Rendering> ask(UpstreamProblem refused, String round, String run) {
        return refused.problem().type().endsWith(REASON_NEEDED)
                ? Mono.just(Rendering.redirectTo(UriComponentsBuilder.fromPath("/rounds/{round}/disclosure")
                                .queryParam("run", "{run}")
                                .encode()
                                .buildAndExpand(round, run)
                                .toUriString())
                        .build())
                : Mono.error(refused);
    }

    @DraftedForm
    @GetMapping("/rounds/{id}/disclosure")
    Mono<Rendering> reason(@PathVariable String id, @RequestParam(defaultValue = "") String run, SubmittedForm form) {
        return users.with(Role.AUDITOR)
                .then(form.orFirst(Mono.just(form.with("run", run))))
                .flatMap(first -> page(id, first));
    }

    @PostMapping("/rounds/{id}/disclosure")
    Mono<Rendering> disclose(@PathVariable String id, SubmittedForm form) {
        return form.read(reader -> new DisclosureRequest(reader.text("reason")))
                .flatMap(request -> rounds.disclose(id, request, form.key()))
                .map(given -> Rendering.redirectTo(next(given.roundId(), form.value("run")))
                        .build())
                .transform(form.shownAgain(again -> page(id, again)));
    }

    private static String next(String round, String run) {
        return run.isEmpty()
                ? "/rounds/" + round
                : UriComponentsBuilder.fromPath("/runs/{run}")
                        .encode()
                        .buildAndExpand(run)
                        .toUriString();
    }

    private Mono<Rendering> page(String id, SubmittedForm form) {
        return rounds.get(id)
                .map(round -> form.view("pages/rounds/disclosure")
                        .modelAttribute("round", round)
                        .build());
    }
}
