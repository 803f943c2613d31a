package org.charterexchange.frontend.privacy;

import java.util.EnumMap;
import java.util.Map;
import org.charterexchange.contract.equality.EqualityClient;
import org.charterexchange.contract.equality.EqualityQuestion;
import org.charterexchange.contract.equality.EqualityRequest;
import org.charterexchange.contract.equality.EqualityView;
import org.charterexchange.frontend.drafts.DraftedForm;
import org.charterexchange.frontend.forms.FormReader;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A person's own answers for equality monitoring, and everybody's as figures. */
@Controller
class EqualityPages {
    private static final String MINE = "/privacy/equality";

    private final EqualityClient equality;

    EqualityPages(EqualityClient equality) {
        this.equality = equality;
    }

    @DraftedForm
    @GetMapping(MINE)
    Mono<Rendering> mine(@RequestParam(defaultValue = "") String done, SubmittedForm form) {
        return equality.mine()
                .flatMap(kept -> form.orFirst(Mono.just(form(kept))).map(first -> page(kept, first, !done.isEmpty())));
    }

    @PostMapping(MINE)
    Mono<Rendering> answer(SubmittedForm form) {
        return form.read(reader -> form.sentBy("nothing") ? Map.<EqualityQuestion, String>of() : answers(reader))
                .flatMap(answers -> equality.answer(new EqualityRequest(answers), form.ifMatch()))
                .map(kept -> Rendering.redirectTo(MINE + "?done=yes").build())
                .transform(form.shownAgain(
                        again -> equality.mine().map(kept -> page(kept, again, false)),
                        equality.mine().map(EqualityPages::form)));
    }

    @GetMapping(MINE + "/figures")
    Mono<Rendering> figures() {
        return equality.figures()
                .map(figures -> Rendering.view("pages/privacy/equality-figures")
                        .modelAttribute("figures", figures)
                        .build());
    }

    private static SubmittedForm form(EqualityView kept) {
        SubmittedForm form = SubmittedForm.blank().over(kept.version());
        for (Map.Entry<EqualityQuestion, String> answer : kept.answers().entrySet()) {
            form = form.with(answer.getKey().name(), answer.getValue());
        }
        return form;
    }

    private static Map<EqualityQuestion, String> answers(FormReader reader) {
        Map<EqualityQuestion, String> answers = new EnumMap<>(EqualityQuestion.class);
        for (EqualityQuestion question : EqualityQuestion.values()) {
            String answer = reader.text(question.name());
            if (!answer.isEmpty()) {
                answers.put(question, answer);
            }
        }
        return answers;
    }

    private static Rendering page(EqualityView kept, SubmittedForm form, boolean done) {
        return form.view("pages/privacy/equality")
                .modelAttribute("done", done)
                .modelAttribute("answered", !kept.answers().isEmpty())
                .modelAttribute("questions", EqualityQuestion.values())
                .build();
    }
}
