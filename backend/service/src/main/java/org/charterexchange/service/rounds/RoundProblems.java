package org.charterexchange.service.rounds;

import java.util.List;
import java.util.stream.Collectors;
import org.charterexchange.contract.faults.Expectation;
import org.charterexchange.service.problems.Fault;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemText;
import org.charterexchange.service.problems.ProblemType;

/**
 * The problems of steps that a round refuses: the state a round is in and what is possible there.
 */
final class RoundProblems {

    private RoundProblems() {}

    static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND);
    }

    /** The step is not possible in the state the round is in. */
    static ProblemException refused(Round round, RoundStep step) {
        if (step == RoundStep.START && round.currentRunId() != null && round.state() == RoundLifeCycle.to(step)) {
            return underWay(round.currentRunId());
        }
        return new ProblemException(
                ProblemType.ROUND_STEP_REFUSED, round.id(), round.state(), step.verb(), possible(round));
    }

    private static Object possible(Round round) {
        List<RoundStep> steps = RoundLifeCycle.possible(round.state());
        if (steps.isEmpty()) {
            return round.currentRunId() != null && round.publication() == null
                    ? ProblemText.of("round-step-refused.wait", round.currentRunId())
                    : ProblemText.of("round-step-refused.nothing");
        }
        return steps.stream().map(RoundStep::verb).collect(Collectors.joining(", "));
    }

    /** A run is under way, and this is it. */
    static ProblemException underWay(String run) {
        return new ProblemException(ProblemType.RUN_IN_PROGRESS, run);
    }

    static ProblemException invalid(String pointer, Object value, Expectation expected) {
        Fault fault = Fault.of(pointer, value, expected);
        return ProblemException.of(ProblemType.INVALID, List.of(fault));
    }
}
