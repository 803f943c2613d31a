package org.charterexchange.frontend.rounds;

import org.charterexchange.frontend.forms.FormErrors;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.result.view.Rendering;

/** Pages that may have to say why something was refused. */
final class Answers {
    private Answers() {}

    /** The page with the refusal, where there is one, and its status. */
    static Rendering.Builder<?> withProblem(Rendering.Builder<?> page, @Nullable UpstreamProblem problem) {
        return problem == null
                ? page.modelAttribute("errors", FormErrors.NONE)
                : page.status(HttpStatusCode.valueOf(problem.status()))
                        .modelAttribute("errors", FormErrors.of(problem));
    }

    /** The page with a value, where there is one. */
    static Rendering.Builder<?> with(Rendering.Builder<?> page, String name, @Nullable Object value) {
        return value == null ? page : page.modelAttribute(name, value);
    }
}
