package org.charterexchange.frontend.upstream;

import java.util.List;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.faults.FieldFault;
import org.jspecify.annotations.Nullable;

/** The API refused or failed, and said why. */
public final class UpstreamProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient byte[] body;

    /**
     * Keeps an answer.
     *
     * @param problem what the API said, in words for the reader
     * @param body the answer as it came, for the few that are not a problem document
     */
    public UpstreamProblem(Problem problem, byte[] body) {
        super(problem.status() + " " + problem.title());
        this.problem = problem;
        this.body = body.clone();
    }

    /** Returns what the API said. */
    public Problem problem() {
        return problem;
    }

    /** Returns the HTTP status, 400 to 599. */
    public int status() {
        return problem.status();
    }

    /** Returns the answer as it came. */
    public byte[] body() {
        return body.clone();
    }

    /** Returns every fault of the input; none where the input was not at fault. */
    public List<FieldFault> faults() {
        @Nullable List<FieldFault> errors = problem.errors();
        return errors == null ? List.of() : errors;
    }

    /** Returns whether the form that was sent should be shown again: the input or the moment was wrong. */
    public boolean answersForm() {
        return status() == 400
                || status() == 409
                || status() == 412
                || status() == 413
                || status() == 422
                || status() == 428;
    }
}
