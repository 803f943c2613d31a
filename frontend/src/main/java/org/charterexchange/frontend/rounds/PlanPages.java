package org.charterexchange.frontend.rounds;

import java.util.List;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.rounds.RoundRequest;
import org.charterexchange.contract.rounds.RoundsClient;
import org.charterexchange.frontend.drafts.DraftedForm;
import org.charterexchange.frontend.forms.FormReader;
import org.charterexchange.frontend.forms.Slug;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.charterexchange.frontend.users.Users;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Planning a round: its dates and what counts most. */
@Controller
class PlanPages {
    private static final String PLAN = "/rounds/plan";
    private static final List<String> PRESETS =
            List.of("balanced", "first-choices", "most-placements", "most-exchanges");

    private final RoundsClient rounds;
    private final Users users;

    PlanPages(RoundsClient rounds, Users users) {
        this.rounds = rounds;
        this.users = users;
    }

    @DraftedForm
    @GetMapping(PLAN)
    Mono<Rendering> form(SubmittedForm form) {
        return users.with(Role.PROGRAMME)
                .then(form.orFirst(Mono.just(form.with("preset", PRESETS.get(0)))))
                .map(PlanPages::page);
    }

    @PostMapping(PLAN)
    Mono<Rendering> plan(SubmittedForm form) {
        return form.read(PlanPages::read)
                .flatMap(request -> rounds.plan(request, form.key()))
                .map(round -> Rendering.redirectTo("/rounds/" + round.id()).build())
                .transform(form.shownAgain(again -> Mono.just(page(again))));
    }

    /** The short name is made from the name where it was left empty. */
    static RoundRequest read(FormReader reader) {
        String id = reader.text("id");
        return new RoundRequest(
                id.isEmpty() ? Slug.of(reader.text("name")) : id,
                reader.text("name"),
                reader.requiredDate("offersOn"),
                reader.requiredDate("offersUntil"),
                reader.requiredDate("applicationsUntil"),
                reader.date("assessmentsUntil"),
                reader.text("preset"),
                null);
    }

    private static Rendering page(SubmittedForm form) {
        return form.view("pages/rounds/plan").modelAttribute("presets", PRESETS).build();
    }
}
