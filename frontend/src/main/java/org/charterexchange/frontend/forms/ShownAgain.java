package org.charterexchange.frontend.forms;

import java.util.function.Function;
import org.charterexchange.contract.ChangeView;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * Answers a form that was not taken with the form again, as it was typed and with what is wrong.
 *
 * @param form what was submitted
 * @param page shows a form
 * @param now the form as it would be shown first now; empty where it changes nothing that has fields of its own
 */
record ShownAgain(SubmittedForm form, Function<SubmittedForm, Mono<Rendering>> page, Mono<SubmittedForm> now)
        implements Function<Mono<Rendering>, Mono<Rendering>> {
    @Override
    public Mono<Rendering> apply(Mono<Rendering> answer) {
        return answer.onErrorResume(failure -> {
            if (failure instanceof InvalidForm invalid) {
                return page.apply(form.refused(invalid.errors()));
            }
            return failure instanceof UpstreamProblem problem && problem.answersForm()
                    ? refused(problem).flatMap(page)
                    : Mono.error(failure);
        });
    }

    private Mono<SubmittedForm> refused(UpstreamProblem problem) {
        FormErrors errors = FormErrors.of(problem);
        @Nullable ChangeView first = problem.problem().change();
        return first == null
                ? Mono.just(form.refused(errors))
                : now.map(current -> overwriting(current, errors, first))
                        .defaultIfEmpty(form.over(first.version()).refused(errors));
    }

    /** Saving it again goes over what somebody else wrote, which is shown beside it. */
    private SubmittedForm overwriting(SubmittedForm current, FormErrors errors, ChangeView first) {
        return form.with(SubmittedForm.VERSION, current.value(SubmittedForm.VERSION))
                .refused(errors.after(current.said(first.fields())));
    }
}
