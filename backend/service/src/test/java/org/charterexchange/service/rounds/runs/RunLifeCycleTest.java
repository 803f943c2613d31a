package org.charterexchange.service.rounds.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterexchange.contract.rounds.RunState.FAILED;
import static org.charterexchange.contract.rounds.RunState.QUEUED;
import static org.charterexchange.contract.rounds.RunState.SOLVED;
import static org.charterexchange.contract.rounds.RunState.SOLVING;
import static org.charterexchange.contract.rounds.RunState.STOPPED;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterexchange.contract.rounds.RunState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RunLifeCycleTest {

    /** The whole life cycle, written down a second time: every state with every step that it allows. */
    private static final Map<RunState, Map<RunStep, RunState>> ALLOWED = Map.of(
            QUEUED, Map.of(RunStep.CLAIM, SOLVING, RunStep.STOP, STOPPED, RunStep.FAIL, FAILED),
            SOLVING,
                    Map.of(
                            RunStep.CLAIM, SOLVING,
                            RunStep.BEAT, SOLVING,
                            RunStep.SOLVE, SOLVED,
                            RunStep.STOP, STOPPED,
                            RunStep.FAIL, FAILED),
            SOLVED, Map.of(),
            FAILED, Map.of(),
            STOPPED, Map.of());

    static Stream<Arguments> everyStateWithEveryStep() {
        return Stream.of(RunState.values())
                .flatMap(state -> Stream.of(RunStep.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStateWithEveryStep")
    void allowsWhatTheTableAllowsAndNothingElse(RunState state, RunStep step) {
        assertThat(RunLifeCycle.next(state, step))
                .isEqualTo(Optional.ofNullable(
                        ALLOWED.getOrDefault(state, Map.of()).get(step)));
    }

    @Test
    void endsInSolvedFailedOrStopped() {
        assertThat(Stream.of(RunState.values()).filter(RunLifeCycle::hasEnded))
                .containsExactly(SOLVED, FAILED, STOPPED);
    }
}
