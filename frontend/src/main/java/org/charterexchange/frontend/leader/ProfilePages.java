package org.charterexchange.frontend.leader;

import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.candidates.CandidateRequest;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.candidates.CandidatesClient;
import org.charterexchange.frontend.drafts.DraftedForm;
import org.charterexchange.frontend.forms.FormReader;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.charterexchange.frontend.reference.Skills;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A leader's own profile, read and changed. */
@Controller
class ProfilePages {
    private static final String EDIT = "/profile/edit";

    private final CandidatesClient candidates;
    private final Skills skills;

    ProfilePages(CandidatesClient candidates, Skills skills) {
        this.candidates = candidates;
        this.skills = skills;
    }

    @GetMapping("/profile")
    Mono<Rendering> profile(@RequestParam(defaultValue = "") String done) {
        return Mono.zip(candidates.mine(), skills.all())
                .map(found -> Rendering.view("pages/leader/profile")
                        .modelAttribute("profile", found.getT1())
                        .modelAttribute(
                                "skills", found.getT2().levels(found.getT1().skills()))
                        .modelAttribute(
                                "goals", found.getT2().levels(found.getT1().goals()))
                        .modelAttribute("done", !done.isEmpty())
                        .build());
    }

    @DraftedForm
    @GetMapping(EDIT)
    Mono<Rendering> edit(SubmittedForm form) {
        return form.orFirst(candidates.mine().map(SubmittedForm::filledFrom)).flatMap(this::page);
    }

    @PostMapping(EDIT)
    Mono<Rendering> change(SubmittedForm form) {
        return form.sentBy("more")
                ? page(form.withMoreRows())
                : candidates
                        .mine()
                        .flatMap(before -> form.read(reader -> read(reader, before)))
                        .flatMap(request -> candidates.changeMine(request, form.ifMatch()))
                        .map(changed ->
                                Rendering.redirectTo("/profile?done=yes").build())
                        .transform(form.shownAgain(this::page, candidates.mine().map(SubmittedForm::filledFrom)));
    }

    /**
     * Reads what is sent to the API.
     *
     * @param before what is changed, whose location the form does not show
     */
    private static CandidateRequest read(FormReader reader, CandidateView before) {
        return new CandidateRequest(
                reader.text("name"),
                reader.optionalText("title"),
                reader.optionalNumber("stage"),
                reader.levels("skills"),
                reader.levels("goals"),
                reader.date("availableFrom"),
                reader.date("availableTo"),
                reader.choices("vetting", Clearance.class),
                before.location(),
                reader.optionalNumber("maxTravelKm"));
    }

    private Mono<Rendering> page(SubmittedForm form) {
        return skills.all()
                .map(catalogue -> form.view("pages/leader/profile-form")
                        .modelAttribute("themes", catalogue.byTheme())
                        .modelAttribute("clearances", Clearance.values())
                        .build());
    }
}
