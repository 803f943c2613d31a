package org.charterexchange.frontend.coordinator;

import java.util.UUID;
import org.charterexchange.contract.Attendance;
import org.charterexchange.contract.ChangeView;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.placements.PlacementRequest;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.placements.PlacementsClient;
import org.charterexchange.contract.placements.Scoring;
import org.charterexchange.frontend.drafts.DraftedForm;
import org.charterexchange.frontend.drafts.Drafts;
import org.charterexchange.frontend.forms.EntityTags;
import org.charterexchange.frontend.forms.FormErrors;
import org.charterexchange.frontend.forms.FormReader;
import org.charterexchange.frontend.forms.FormTexts;
import org.charterexchange.frontend.reference.Skills;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The form in which a placement is posted or changed. */
@Controller
class PlacementFormPages {
    private static final String NEW = "/own/placements/new";
    private static final String EDIT = "/own/placements/{id}/edit";

    private final PlacementsClient placements;
    private final OwnPlacements own;
    private final Skills skills;
    private final FormTexts words;
    private final Drafts drafts;

    PlacementFormPages(PlacementsClient placements, OwnPlacements own, Skills skills, FormTexts words, Drafts drafts) {
        this.placements = placements;
        this.own = own;
        this.skills = skills;
        this.words = words;
        this.drafts = drafts;
    }

    @GetMapping(NEW)
    Mono<String> blank(ServerWebExchange exchange, Model model) {
        return typed(exchange, model)
                .switchIfEmpty(Mono.fromSupplier(
                        () -> PlacementForm.empty(UUID.randomUUID().toString())))
                .flatMap(form -> show(NEW, form, FormErrors.NONE, model));
    }

    @PostMapping(NEW)
    Mono<String> post(ServerWebExchange exchange, Model model) {
        return exchange.getFormData().flatMap(form -> {
            FormReader reader = new FormReader(form, words.of(exchange));
            PlacementForm sent = PlacementForm.read(form, reader);
            PlacementRequest request = PlacementForm.request(reader, null);
            return answer(form, NEW, null, sent, reader, model, placements.post(request, sent.key()));
        });
    }

    @GetMapping(EDIT)
    Mono<String> edit(@PathVariable String id, ServerWebExchange exchange, Model model) {
        return own.get(id)
                .flatMap(placement -> typed(exchange, model)
                        .defaultIfEmpty(
                                PlacementForm.of(placement, UUID.randomUUID().toString())))
                .flatMap(form -> show(edit(id), form, FormErrors.NONE, model));
    }

    /** What had been typed when the session ended. */
    private Mono<PlacementForm> typed(ServerWebExchange exchange, Model model) {
        return drafts.of(exchange)
                .doOnNext(form -> model.addAttribute("draft", true))
                .map(form -> PlacementForm.read(form, new FormReader(form, words.of(exchange))));
    }

    @Bean
    static DraftedForm newPlacementForm() {
        return DraftedForm.at(NEW);
    }

    @Bean
    static DraftedForm placementForm() {
        return DraftedForm.at(EDIT);
    }

    @PostMapping(EDIT)
    Mono<String> change(@PathVariable String id, ServerWebExchange exchange, Model model) {
        return Mono.zip(exchange.getFormData(), own.get(id)).flatMap(known -> {
            MultiValueMap<String, String> form = known.getT1();
            FormReader reader = new FormReader(form, words.of(exchange));
            PlacementForm sent = PlacementForm.read(form, reader);
            PlacementRequest request = PlacementForm.request(reader, known.getT2());
            return answer(form, edit(id), id, sent, reader, model, placements.change(id, request, EntityTags.of(form)));
        });
    }

    private Mono<String> answer(
            MultiValueMap<String, String> form,
            String action,
            @Nullable String id,
            PlacementForm sent,
            FormReader reader,
            Model model,
            Mono<PlacementView> save) {
        if (form.containsKey("more")) {
            return show(action, sent.withMoreRows(), FormErrors.NONE, model);
        }
        if (!reader.errors().empty()) {
            return show(action, sent, reader.errors(), model);
        }
        return save.map(saved -> "redirect:/own/placements/" + saved.id() + "?done=yes")
                .onErrorResume(
                        UpstreamProblem.class,
                        refused -> refused.answersForm()
                                ? refusal(action, id, sent, refused, model)
                                : Mono.error(refused));
    }

    /** What was typed is kept; where somebody else was first, it is shown beside what they wrote. */
    private Mono<String> refusal(
            String action, @Nullable String id, PlacementForm sent, UpstreamProblem refused, Model model) {
        @Nullable ChangeView first = refused.problem().change();
        if (first == null || id == null) {
            return show(action, sent, FormErrors.of(refused), model);
        }
        return own.get(id)
                .flatMap(now -> show(
                        action,
                        sent.over(now.version()),
                        FormErrors.of(refused)
                                .after(first, PlacementForm.of(now, sent.key()).lines()),
                        model));
    }

    private Mono<String> show(String action, PlacementForm form, FormErrors errors, Model model) {
        return skills.all()
                .doOnNext(catalogue -> {
                    model.addAttribute("action", action);
                    model.addAttribute("editing", !action.equals(NEW));
                    model.addAttribute("form", form);
                    model.addAttribute("errors", errors);
                    model.addAttribute("themes", catalogue.byTheme());
                    model.addAttribute("attendances", Attendance.values());
                    model.addAttribute("clearances", Clearance.values());
                    model.addAttribute("scorings", Scoring.values());
                })
                .thenReturn("pages/coordinator/placement-form");
    }

    private static String edit(String id) {
        return "/own/placements/" + id + "/edit";
    }
}
