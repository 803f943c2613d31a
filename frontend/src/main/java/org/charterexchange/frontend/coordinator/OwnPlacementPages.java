package org.charterexchange.frontend.coordinator;

import java.util.Comparator;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.placements.PlacementsClient;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.frontend.forms.EntityTags;
import org.charterexchange.frontend.forms.FormErrors;
import org.charterexchange.frontend.layout.NextPage;
import org.charterexchange.frontend.reference.Rounds;
import org.charterexchange.frontend.reference.Skills;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.charterexchange.frontend.users.Users;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    Mono<String> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable PlacementState state,
            @RequestParam(required = false) @Nullable String after,
            ServerWebExchange exchange,
            Model model) {
        return users.ownOrganisation()
                .flatMap(organisation -> placements.list(
                        organisation, null, state, null, null, q.isBlank() ? null : q.strip(), after, PER_PAGE))
                .doOnNext(page -> {
                    model.addAttribute(
                            "placements",
                            page.items().stream()
                                    .sorted(Comparator.comparing(PlacementView::state)
                                            .thenComparing(PlacementView::title))
                                    .toList());
                    model.addAttribute("next", NextPage.of(exchange, page));
                    model.addAttribute("states", PlacementState.values());
                    model.addAttribute("q", q);
                    model.addAttribute("searching", state != null || !q.isBlank());
                    model.addAttribute("state", state);
                })
                .thenReturn("pages/coordinator/placements");
    }

    @GetMapping("/own/placements/{id}")
    Mono<String> placement(
            @PathVariable String id, @RequestParam(required = false) @Nullable String done, Model model) {
        model.addAttribute("done", done != null);
        return show(id, FormErrors.NONE, model);
    }

    @PostMapping("/own/placements/{id}/publish")
    Mono<String> publish(@PathVariable String id, ServerWebExchange exchange, Model model) {
        return exchange.getFormData()
                .flatMap(form -> act(id, placements.publish(id, text(form, "round"), EntityTags.of(form)), model));
    }

    @PostMapping("/own/placements/{id}/close")
    Mono<String> close(@PathVariable String id, ServerWebExchange exchange, Model model) {
        return exchange.getFormData().flatMap(form -> act(id, placements.close(id, EntityTags.of(form)), model));
    }

    @PostMapping("/own/placements/{id}/withdraw")
    Mono<String> withdraw(@PathVariable String id, ServerWebExchange exchange, Model model) {
        return exchange.getFormData()
                .doOnNext(form -> model.addAttribute("reason", text(form, "reason")))
                .flatMap(form -> act(id, placements.withdraw(id, text(form, "reason"), EntityTags.of(form)), model));
    }

    private Mono<String> act(String id, Mono<PlacementView> change, Model model) {
        return change.map(changed -> "redirect:/own/placements/" + changed.id() + "?done=yes")
                .onErrorResume(
                        UpstreamProblem.class,
                        refused ->
                                refused.answersForm() ? show(id, FormErrors.of(refused), model) : Mono.error(refused));
    }

    private Mono<String> show(String id, FormErrors errors, Model model) {
        return Mono.zip(own.get(id), skills.all(), rounds.in(RoundState.OPEN))
                .doOnNext(found -> {
                    PlacementView placement = found.getT1();
                    model.addAttribute("placement", placement);
                    model.addAttribute("essential", found.getT2().levels(placement.essentialSkills()));
                    model.addAttribute("desirable", found.getT2().levels(placement.desirableSkills()));
                    model.addAttribute("develops", found.getT2().levels(placement.developsSkills()));
                    model.addAttribute("rounds", found.getT3());
                    model.addAttribute("errors", errors);
                })
                .thenReturn("pages/coordinator/placement");
    }

    private static String text(MultiValueMap<String, String> form, String field) {
        @Nullable String value = form.getFirst(field);
        return value == null ? "" : value.strip();
    }
}
