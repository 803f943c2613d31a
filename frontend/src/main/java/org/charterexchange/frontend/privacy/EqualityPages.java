package org.charterexchange.frontend.privacy;

import java.util.EnumMap;
import java.util.Map;
import org.charterexchange.contract.equality.EqualityClient;
import org.charterexchange.contract.equality.EqualityQuestion;
import org.charterexchange.contract.equality.EqualityRequest;
import org.charterexchange.contract.equality.EqualityView;
import org.charterexchange.frontend.forms.EntityTags;
import org.charterexchange.frontend.forms.FormErrors;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A person's own answers for equality monitoring, and everybody's as figures. */
@Controller
class EqualityPages {
    private static final String MINE = "/privacy/equality";

    private final EqualityClient equality;

    EqualityPages(EqualityClient equality) {
        this.equality = equality;
    }

    @GetMapping(MINE)
    Mono<String> mine(@RequestParam(required = false) @Nullable String done, Model model) {
        model.addAttribute("done", done != null);
        return equality.mine().map(answers -> show(answers, FormErrors.NONE, model));
    }

    @PostMapping(MINE)
    Mono<String> answer(ServerWebExchange exchange, Model model) {
        return exchange.getFormData().flatMap(form -> {
            Map<EqualityQuestion, String> answers = form.containsKey("nothing") ? Map.of() : answers(form);
            return equality.answer(new EqualityRequest(answers), EntityTags.of(form))
                    .map(kept -> "redirect:" + MINE + "?done=yes")
                    .onErrorResume(
                            UpstreamProblem.class,
                            refused -> refused.answersForm()
                                    ? equality.mine().map(now -> show(now, FormErrors.of(refused), model))
                                    : Mono.error(refused));
        });
    }

    @GetMapping(MINE + "/figures")
    Mono<String> figures(Model model) {
        return equality.figures()
                .doOnNext(figures -> model.addAttribute("figures", figures))
                .thenReturn("pages/privacy/equality-figures");
    }

    private static String show(EqualityView answers, FormErrors errors, Model model) {
        model.addAttribute("answers", answers);
        model.addAttribute("questions", EqualityQuestion.values());
        model.addAttribute("errors", errors);
        return "pages/privacy/equality";
    }

    private static Map<EqualityQuestion, String> answers(MultiValueMap<String, String> form) {
        Map<EqualityQuestion, String> answers = new EnumMap<>(EqualityQuestion.class);
        for (EqualityQuestion question : EqualityQuestion.values()) {
            String answer = form.getFirst(question.name());
            if (answer != null && !answer.isBlank()) {
                answers.put(question, answer);
            }
        }
        return answers;
    }
}
