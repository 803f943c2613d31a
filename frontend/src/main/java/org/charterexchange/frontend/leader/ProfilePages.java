package org.charterexchange.frontend.leader;

import org.charterexchange.contract.ChangeView;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.candidates.CandidateRequest;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.candidates.CandidatesClient;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A leader's own profile, read and changed. */
@Controller
class ProfilePages {
    private static final String EDIT = "/profile/edit";

    private final CandidatesClient candidates;
    private final Skills skills;
    private final FormTexts words;
    private final Drafts drafts;

    ProfilePages(CandidatesClient candidates, Skills skills, FormTexts words, Drafts drafts) {
        this.candidates = candidates;
        this.skills = skills;
        this.words = words;
        this.drafts = drafts;
    }

    @GetMapping("/profile")
    Mono<String> profile(@RequestParam(required = false) @Nullable String done, Model model) {
        return Mono.zip(candidates.mine(), skills.all())
                .doOnNext(found -> {
                    model.addAttribute("profile", found.getT1());
                    model.addAttribute(
                            "skills", found.getT2().levels(found.getT1().skills()));
                    model.addAttribute(
                            "goals", found.getT2().levels(found.getT1().goals()));
                    model.addAttribute("done", done != null);
                })
                .thenReturn("pages/leader/profile");
    }

    @GetMapping(EDIT)
    Mono<String> edit(ServerWebExchange exchange, Model model) {
        return drafts.of(exchange)
                .doOnNext(typed -> model.addAttribute("draft", true))
                .map(typed -> ProfileForm.read(typed, new FormReader(typed, words.of(exchange))))
                .switchIfEmpty(candidates.mine().map(ProfileForm::of))
                .flatMap(form -> show(form, FormErrors.NONE, model));
    }

    @Bean
    static DraftedForm profileForm() {
        return DraftedForm.at(EDIT);
    }

    @PostMapping(EDIT)
    Mono<String> change(ServerWebExchange exchange, Model model) {
        return Mono.zip(exchange.getFormData(), candidates.mine())
                .flatMap(known ->
                        change(known.getT1(), known.getT2(), new FormReader(known.getT1(), words.of(exchange)), model));
    }

    private Mono<String> change(
            MultiValueMap<String, String> form, CandidateView before, FormReader reader, Model model) {
        ProfileForm sent = ProfileForm.read(form, reader);
        if (form.containsKey("more")) {
            return show(sent.withMoreRows(), FormErrors.NONE, model);
        }
        CandidateRequest request = ProfileForm.request(reader, before);
        if (!reader.errors().empty()) {
            return show(sent, reader.errors(), model);
        }
        return candidates
                .changeMine(request, EntityTags.of(form))
                .map(changed -> "redirect:/profile?done=yes")
                .onErrorResume(
                        UpstreamProblem.class,
                        refused -> refused.answersForm() ? refusal(sent, refused, model) : Mono.error(refused));
    }

    /** What was typed is kept; where somebody else was first, it is shown beside what they wrote. */
    private Mono<String> refusal(ProfileForm sent, UpstreamProblem refused, Model model) {
        @Nullable ChangeView first = refused.problem().change();
        if (first == null) {
            return show(sent, FormErrors.of(refused), model);
        }
        return candidates
                .mine()
                .flatMap(now -> show(
                        sent.over(now.version()),
                        FormErrors.of(refused).after(first, ProfileForm.of(now).lines()),
                        model));
    }

    private Mono<String> show(ProfileForm form, FormErrors errors, Model model) {
        return skills.all()
                .doOnNext(catalogue -> {
                    model.addAttribute("form", form);
                    model.addAttribute("errors", errors);
                    model.addAttribute("themes", catalogue.byTheme());
                    model.addAttribute("clearances", Clearance.values());
                })
                .thenReturn("pages/leader/profile-form");
    }
}
