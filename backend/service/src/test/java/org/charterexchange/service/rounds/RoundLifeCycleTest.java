package org.charterexchange.service.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterexchange.contract.rounds.RoundState.CANCELLED;
import static org.charterexchange.contract.rounds.RoundState.CLOSED;
import static org.charterexchange.contract.rounds.RoundState.CONCLUDED;
import static org.charterexchange.contract.rounds.RoundState.OPEN;
import static org.charterexchange.contract.rounds.RoundState.PLANNED;
import static org.charterexchange.contract.rounds.RoundState.PUBLISHED;
import static org.charterexchange.contract.rounds.RoundState.REVIEW;
import static org.charterexchange.contract.rounds.RoundState.SOLVING;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterexchange.contract.rounds.RoundState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoundLifeCycleTest {

    /** The whole life cycle, written down a second time: every state with every step that it allows. */
    private static final Map<RoundState, Map<RoundStep, RoundState>> ALLOWED = Map.of(
            PLANNED, Map.of(RoundStep.OPEN, OPEN, RoundStep.CANCEL, CANCELLED),
            OPEN, Map.of(RoundStep.CLOSE, CLOSED, RoundStep.CANCEL, CANCELLED),
            CLOSED, Map.of(RoundStep.START, SOLVING, RoundStep.CANCEL, CANCELLED),
            SOLVING,
                    Map.of(
                            RoundStep.REVIEW, REVIEW,
                            RoundStep.RETURN_TO_CLOSED, CLOSED,
                            RoundStep.RETURN_TO_REVIEW, REVIEW),
            REVIEW, Map.of(RoundStep.START, SOLVING, RoundStep.PUBLISH, PUBLISHED, RoundStep.CANCEL, CANCELLED),
            PUBLISHED, Map.of(RoundStep.CONCLUDE, CONCLUDED),
            CONCLUDED, Map.of(),
            CANCELLED, Map.of());

    static Stream<Arguments> everyStateWithEveryStep() {
        return Stream.of(RoundState.values())
                .flatMap(state -> Stream.of(RoundStep.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStateWithEveryStep")
    void allowsWhatTheTableAllowsAndNothingElse(RoundState state, RoundStep step) {
        assertThat(RoundLifeCycle.next(state, step))
                .isEqualTo(Optional.ofNullable(
                        ALLOWED.getOrDefault(state, Map.of()).get(step)));
    }

    @Test
    void saysWhatAPersonCanDecideNow() {
        assertThat(RoundLifeCycle.possible(REVIEW))
                .containsExactly(RoundStep.START, RoundStep.PUBLISH, RoundStep.CANCEL);
        assertThat(RoundLifeCycle.possible(SOLVING)).isEmpty();
        assertThat(RoundLifeCycle.possible(CANCELLED)).isEmpty();
    }
}
