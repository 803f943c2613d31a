package org.charterexchange.frontend.coordinator;

import java.util.Comparator;
import java.util.Objects;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.placements.PlacementsClient;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.frontend.drafts.DraftedForm;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.charterexchange.frontend.layout.NextPage;
import org.charterexchange.frontend.reference.Rounds;
import org.charterexchange.frontend.reference.Skills;
import org.charterexchange.frontend.users.Users;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The own organisation's placements: the list, and what can be done with each in its state. */
@Controller
class OwnPlacementPages {
    private static final int PER_PAGE = 50;

    private final PlacementsClient placements;
    private final OwnPlacements own;
    private final Rounds rounds;
    private final Skills skills;
    private final Users users;

    OwnPlacementPages(PlacementsClient placements, OwnPlacements own, Rounds rounds, Skills skills, Users users) {
        this.placements = placements;
        this.own = own;
        this.rounds = rounds;
        this.skills = skills;
        this.users = users;
    }

    @GetMapping("/own/placements")
    Mono<Rendering> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable PlacementState state,
            @RequestParam(required = false) @Nullable String after,
            ServerWebExchange exchange) {
        return users.ownOrganisation()
                .flatMap(organisation -> placements.list(
                        organisation, null, state, null, null, q.isBlank() ? null : q.strip(), after, PER_PAGE))
                .map(page -> Rendering.view("pages/coordinator/placements")
                        .modelAttribute(
                                "placements",
                                page.items().stream()
                                        .sorted(Comparator.comparing(PlacementView::state)
                                                .thenComparing(PlacementView::title))
                                        .toList())
                        .modelAttribute("next", NextPage.of(exchange, page))
                        .modelAttribute("states", PlacementState.values())
                        .modelAttribute("q", q)
                        .modelAttribute("searching", state != null || !q.isBlank())
                        .modelAttribute("state", Objects.toString(state, ""))
                        .build());
    }

    @GetMapping("/own/placements/{id}")
    Mono<Rendering> placement(@PathVariable String id, @RequestParam(defaultValue = "") String done) {
        return page(id, SubmittedForm.blank(), !done.isEmpty());
    }

    @PostMapping("/own/placements/{id}/publish")
    Mono<Rendering> publish(@PathVariable String id, SubmittedForm form) {
        return answer(id, form, placements.publish(id, form.value("round"), form.ifMatch()));
    }

    @PostMapping("/own/placements/{id}/close")
    Mono<Rendering> close(@PathVariable String id, SubmittedForm form) {
        return answer(id, form, placements.close(id, form.ifMatch()));
    }

    /** The placement's page, open where it is withdrawn. */
    @DraftedForm
    @GetMapping("/own/placements/{id}/withdraw")
    Mono<Rendering> withdrawal(@PathVariable String id, SubmittedForm form) {
        return form.orFirst(Mono.just(form.with("reason", ""))).flatMap(first -> page(id, first, false));
    }

    @PostMapping("/own/placements/{id}/withdraw")
    Mono<Rendering> withdraw(@PathVariable String id, SubmittedForm form) {
        return answer(id, form, placements.withdraw(id, form.value("reason"), form.ifMatch()));
    }

    static Rendering saved(String id) {
        return Rendering.redirectTo("/own/placements/" + id + "?done=yes").build();
    }

    private Mono<Rendering> answer(String id, SubmittedForm form, Mono<PlacementView> change) {
        return change.map(changed -> saved(changed.id())).transform(form.shownAgain(again -> page(id, again, false)));
    }

    private Mono<Rendering> page(String id, SubmittedForm form, boolean done) {
        return Mono.zip(own.get(id), skills.all(), rounds.in(RoundState.OPEN)).map(found -> {
            PlacementView placement = found.getT1();
            return form.view("pages/coordinator/placement")
                    .modelAttribute("done", done)
                    .modelAttribute("placement", placement)
                    .modelAttribute("essential", found.getT2().levels(placement.essentialSkills()))
                    .modelAttribute("desirable", found.getT2().levels(placement.desirableSkills()))
                    .modelAttribute("develops", found.getT2().levels(placement.developsSkills()))
                    .modelAttribute("rounds", found.getT3())
                    .build();
        });
    }
}
