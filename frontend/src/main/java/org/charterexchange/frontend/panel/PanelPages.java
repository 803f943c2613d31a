package org.charterexchange.frontend.panel;

import java.util.List;
import org.charterexchange.contract.assessments.ApplicantView;
import org.charterexchange.contract.assessments.AssessmentRequest;
import org.charterexchange.contract.assessments.AssessmentView;
import org.charterexchange.contract.assessments.AssessmentsClient;
import org.charterexchange.frontend.forms.EntityTags;
import org.charterexchange.frontend.forms.FormErrors;
import org.charterexchange.frontend.forms.FormReader;
import org.charterexchange.frontend.forms.FormTexts;
import org.charterexchange.frontend.layout.Slice;
import org.charterexchange.frontend.reference.Skills;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    private final FormTexts words;

    PanelPages(Panel panel, AssessmentsClient assessments, Skills skills, FormTexts words) {
        this.panel = panel;
        this.assessments = assessments;
        this.skills = skills;
        this.words = words;
    }

    @GetMapping(LIST)
    Mono<String> applicants(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String done,
            ServerWebExchange exchange,
            Model model) {
        return Mono.zip(found(id), panel.everybody(id))
                .doOnNext(read -> {
                    List<ApplicantRow> all = read.getT2();
                    model.addAttribute("panel", read.getT1());
                    model.addAttribute("all", all.size());
                    model.addAttribute("q", q);
                    model.addAttribute(
                            "applicants",
                            Slice.of(
                                    exchange,
                                    Slice.holding(q, all, ApplicantRow::called),
                                    row -> row.view().applicantId()));
                    model.addAttribute(
                            "scored", all.stream().filter(ApplicantRow::scored).count());
                    all.stream()
                            .filter(each -> !each.scored())
                            .findFirst()
                            .ifPresent(next -> model.addAttribute("next", next));
                    model.addAttribute("done", done != null);
                })
                .thenReturn("pages/panel/applicants");
    }

    @GetMapping(LIST + "/{applicant}")
    Mono<String> applicant(@PathVariable String id, @PathVariable String applicant, Model model) {
        return show(id, applicant, null, FormErrors.NONE, model);
    }

    @PostMapping(LIST + "/{applicant}")
    Mono<String> score(
            @PathVariable String id, @PathVariable String applicant, ServerWebExchange exchange, Model model) {
        return exchange.getFormData().flatMap(form -> {
            FormReader reader = new FormReader(form, words.of(exchange));
            ScoreForm sent = new ScoreForm(reader.text("score"), reader.text("note"));
            AssessmentRequest request = new AssessmentRequest(reader.number("score"), reader.optionalText("note"));
            return reader.errors().empty()
                    ? save(id, applicant, sent, assessments.assess(id, applicant, request, EntityTags.of(form)), model)
                    : show(id, applicant, sent, reader.errors(), model);
        });
    }

    private Mono<String> save(String id, String applicant, ScoreForm sent, Mono<ApplicantView> change, Model model) {
        return change.map(saved -> "redirect:/own/placements/" + saved.placementId() + "/applicants?done=yes")
                .onErrorResume(
                        UpstreamProblem.class,
                        refused -> refused.answersForm()
                                ? show(id, applicant, sent, FormErrors.of(refused), model)
                                : Mono.error(refused));
    }

    private Mono<String> show(String id, String applicant, @Nullable ScoreForm sent, FormErrors errors, Model model) {
        return Mono.zip(found(id), assessments.get(id, applicant), skills.all())
                .doOnNext(read -> {
                    ApplicantView view = read.getT2();
                    model.addAttribute("panel", read.getT1());
                    model.addAttribute("applicant", ApplicantRow.of(view));
                    model.addAttribute("skills", read.getT3().levels(view.skills()));
                    model.addAttribute("goals", read.getT3().levels(view.goals()));
                    model.addAttribute("form", sent == null ? ScoreForm.of(view.assessment()) : sent);
                    model.addAttribute("errors", errors);
                })
                .thenReturn("pages/panel/applicant");
    }

    private Mono<Panel.Of> found(String id) {
        return panel.of(id).switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    /** A score as it was typed. */
    record ScoreForm(String score, String note) {

        static ScoreForm of(@Nullable AssessmentView given) {
            return given == null
                    ? new ScoreForm("", "")
                    : new ScoreForm(Integer.toString(given.score()), given.note() == null ? "" : given.note());
        }
    }
}
