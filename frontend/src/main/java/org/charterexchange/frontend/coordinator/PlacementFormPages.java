package org.charterexchange.frontend.coordinator;

import org.charterexchange.contract.Attendance;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.placements.PlacementsClient;
import org.charterexchange.contract.placements.Scoring;
import org.charterexchange.frontend.drafts.DraftedForm;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.charterexchange.frontend.reference.Skills;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The form in which a placement is posted or changed. */
@Controller
class PlacementFormPages {
    private static final String NEW = "/own/placements/new";
    private static final String EDIT = "/own/placements/{id}/edit";

    private final PlacementsClient placements;
    private final OwnPlacements own;
    private final Skills skills;

    PlacementFormPages(PlacementsClient placements, OwnPlacements own, Skills skills) {
        this.placements = placements;
        this.own = own;
        this.skills = skills;
    }

    @DraftedForm
    @GetMapping(NEW)
    Mono<Rendering> blank(SubmittedForm form) {
        return form.orFirst(Mono.fromSupplier(PlacementForm::blank)).flatMap(first -> page(NEW, first));
    }

    @PostMapping(NEW)
    Mono<Rendering> post(SubmittedForm form) {
        return answer(
                NEW,
                form,
                form.read(reader -> PlacementForm.read(reader, null))
                        .flatMap(request -> placements.post(request, form.key())),
                Mono.empty());
    }

    @DraftedForm
    @GetMapping(EDIT)
    Mono<Rendering> edit(@PathVariable String id, SubmittedForm form) {
        return own.get(id)
                .flatMap(placement -> form.orFirst(Mono.just(SubmittedForm.filledFrom(placement))))
                .flatMap(first -> page(path(id), first));
    }

    @PostMapping(EDIT)
    Mono<Rendering> change(@PathVariable String id, SubmittedForm form) {
        return answer(
                path(id),
                form,
                own.get(id)
                        .flatMap(before -> form.read(reader -> PlacementForm.read(reader, before)))
                        .flatMap(request -> placements.change(id, request, form.ifMatch())),
                own.get(id).map(SubmittedForm::filledFrom));
    }

    private Mono<Rendering> answer(String path, SubmittedForm form, Mono<PlacementView> save, Mono<SubmittedForm> now) {
        return form.sentBy("more")
                ? page(path, form.withMoreRows())
                : save.map(saved -> OwnPlacementPages.saved(saved.id()))
                        .transform(form.shownAgain(again -> page(path, again), now));
    }

    private Mono<Rendering> page(String path, SubmittedForm form) {
        return skills.all()
                .map(catalogue -> form.view("pages/coordinator/placement-form")
                        .modelAttribute("action", path)
                        .modelAttribute("editing", !path.equals(NEW))
                        .modelAttribute("themes", catalogue.byTheme())
                        .modelAttribute("attendances", Attendance.values())
                        .modelAttribute("clearances", Clearance.values())
                        .modelAttribute("scorings", Scoring.values())
                        .build());
    }

    private static String path(String id) {
        return "/own/placements/" + id + "/edit";
    }
}
