package org.charterexchange.service.rounds.runs;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.charterexchange.contract.rounds.RunState;

/**
 * The life cycle of a run as one total function; what it does not name is refused.
 */
final class RunLifeCycle {

    /** A run in one of these will not change any more. */
    static final Set<RunState> ENDED = Set.copyOf(EnumSet.of(RunState.SOLVED, RunState.FAILED, RunState.STOPPED));

    private RunLifeCycle() {}

    /** Where the step leads from this state; empty where the step is refused. */
    static Optional<RunState> next(RunState from, RunStep step) {
        return from(step).contains(from) ? Optional.of(to(step)) : Optional.empty();
    }

    /** The states in which the step is possible. */
    static Set<RunState> from(RunStep step) {
        return switch (step) {
            case CLAIM, STOP, FAIL -> EnumSet.of(RunState.QUEUED, RunState.SOLVING);
            case BEAT, SOLVE -> EnumSet.of(RunState.SOLVING);
        };
    }

    /** The state in which the step ends. */
    static RunState to(RunStep step) {
        return switch (step) {
            case CLAIM, BEAT -> RunState.SOLVING;
            case SOLVE -> RunState.SOLVED;
            case STOP -> RunState.STOPPED;
            case FAIL -> RunState.FAILED;
        };
    }

    /** Whether a run in this state will not change any more. */
    static boolean hasEnded(RunState state) {
        return ENDED.contains(state);
    }
}
