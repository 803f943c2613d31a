package org.charterexchange.frontend.panel;

import java.util.List;
import java.util.Map;
import org.charterexchange.contract.assessments.ApplicantView;
import org.charterexchange.contract.assessments.AssessmentRequest;
import org.charterexchange.contract.assessments.AssessmentView;
import org.charterexchange.contract.assessments.AssessmentsClient;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.placements.Scoring;
import org.charterexchange.frontend.drafts.DraftedForm;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.charterexchange.frontend.layout.Slice;
import org.charterexchange.frontend.reference.Skills;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who applies for an own placement, and the form in which the panel scores one of them. */
@Controller
class PanelPages {
    private static final String LIST = "/own/placements/{id}/applicants";

    private final Panel panel;
    private final AssessmentsClient assessments;
    private final Skills skills;

    PanelPages(Panel panel, AssessmentsClient assessments, Skills skills) {
        this.panel = panel;
        this.assessments = assessments;
        this.skills = skills;
    }

    @GetMapping(LIST)
    Mono<Rendering> applicants(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String done,
            ServerWebExchange exchange) {
        return Mono.zip(found(id), panel.everybody(id)).map(read -> {
            List<ApplicantRow> all = read.getT2();
            List<ApplicantRow> unscored =
                    all.stream().filter(each -> !each.scored()).toList();
            return Rendering.view("pages/panel/applicants")
                    .modelAttribute("panel", read.getT1())
                    .modelAttribute("all", all.size())
                    .modelAttribute("q", q)
                    .modelAttribute(
                            "applicants",
                            Slice.of(
                                    exchange,
                                    Slice.containing(q, all, ApplicantRow::called),
                                    row -> row.view().applicantId()))
                    .modelAttribute("scoring", scoring(read.getT1().placement(), all))
                    .modelAttribute("scored", all.size() - unscored.size())
                    .modelAttribute("unscored", unscored)
                    .modelAttribute("done", !done.isEmpty())
                    .build();
        });
    }

    @DraftedForm
    @GetMapping(LIST + "/{applicant}")
    Mono<Rendering> applicant(@PathVariable String id, @PathVariable String applicant, SubmittedForm form) {
        return assessments
                .get(id, applicant)
                .flatMap(view -> form.orFirst(Mono.just(form(view))).flatMap(first -> page(id, view, first)));
    }

    @PostMapping(LIST + "/{applicant}")
    Mono<Rendering> score(@PathVariable String id, @PathVariable String applicant, SubmittedForm form) {
        return form.read(reader -> new AssessmentRequest(reader.number("score"), reader.optionalText("note")))
                .flatMap(request -> assessments.assess(id, applicant, request, form.ifMatch()))
                .map(saved -> Rendering.redirectTo("/own/placements/" + saved.placementId() + "/applicants?done=yes")
                        .build())
                .transform(form.shownAgain(
                        again -> assessments.get(id, applicant).flatMap(view -> page(id, view, again)),
                        assessments.get(id, applicant).map(PanelPages::form)));
    }

    private static SubmittedForm form(ApplicantView view) {
        @Nullable AssessmentView given = view.assessment();
        return (given == null ? SubmittedForm.blank() : SubmittedForm.filledFrom(given)).over(view.version());
    }

    private Mono<Rendering> page(String id, ApplicantView view, SubmittedForm form) {
        return Mono.zip(found(id), skills.all())
                .map(read -> form.view("pages/panel/applicant")
                        .modelAttribute("panel", read.getT1())
                        .modelAttribute("applicant", ApplicantRow.of(view))
                        .modelAttribute("skills", read.getT2().levels(known(view.skills())))
                        .modelAttribute("goals", read.getT2().levels(known(view.goals())))
                        .build());
    }

    private static Map<String, Integer> known(@Nullable Map<String, Integer> levels) {
        return levels == null ? Map.of() : levels;
    }

    /** How everybody is shown, which may be stricter than the placement asks. */
    private static Scoring scoring(PlacementView placement, List<ApplicantRow> all) {
        return all.isEmpty() ? placement.scoring() : all.get(0).view().scoring();
    }

    private Mono<PlacementInRound> found(String id) {
        return panel.of(id).switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
