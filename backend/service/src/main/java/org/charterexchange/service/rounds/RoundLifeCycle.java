package org.charterexchange.service.rounds;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterexchange.contract.rounds.RoundState;

/**
 * The life cycle of a round as one total function; what it does not name is refused.
 */
final class RoundLifeCycle {

    private RoundLifeCycle() {}

    /** Where the step leads from this state; empty where the step is refused. */
    static Optional<RoundState> next(RoundState from, RoundStep step) {
        return from(step).contains(from) ? Optional.of(to(step)) : Optional.empty();
    }

    /** The states in which the step is possible. */
    static Set<RoundState> from(RoundStep step) {
        return switch (step) {
            case OPEN -> EnumSet.of(RoundState.PLANNED);
            case CLOSE -> EnumSet.of(RoundState.OPEN);
            case START -> EnumSet.of(RoundState.CLOSED, RoundState.REVIEW);
            case REVIEW, RETURN_TO_CLOSED, RETURN_TO_REVIEW -> EnumSet.of(RoundState.SOLVING);
            case PUBLISH -> EnumSet.of(RoundState.REVIEW);
            case CONCLUDE -> EnumSet.of(RoundState.PUBLISHED);
            case CANCEL -> EnumSet.of(RoundState.PLANNED, RoundState.OPEN, RoundState.CLOSED, RoundState.REVIEW);
        };
    }

    /** The state in which the step ends. */
    static RoundState to(RoundStep step) {
        return switch (step) {
            case OPEN -> RoundState.OPEN;
            case CLOSE, RETURN_TO_CLOSED -> RoundState.CLOSED;
            case START -> RoundState.SOLVING;
            case REVIEW, RETURN_TO_REVIEW -> RoundState.REVIEW;
            case PUBLISH -> RoundState.PUBLISHED;
            case CONCLUDE -> RoundState.CONCLUDED;
            case CANCEL -> RoundState.CANCELLED;
        };
    }

    /** What a person can decide in this state. */
    static List<RoundStep> possible(RoundState state) {
        return Arrays.stream(RoundStep.values())
                .filter(RoundStep::isDecidedByAPerson)
                .filter(step -> from(step).contains(state))
                .toList();
    }
}
