package org.charterexchange.service.placements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterexchange.contract.placements.PlacementState.CLOSED;
import static org.charterexchange.contract.placements.PlacementState.DRAFT;
import static org.charterexchange.contract.placements.PlacementState.FILLED;
import static org.charterexchange.contract.placements.PlacementState.MATCHED;
import static org.charterexchange.contract.placements.PlacementState.OPEN;
import static org.charterexchange.contract.placements.PlacementState.WITHDRAWN;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.charterexchange.contract.placements.PlacementState;
import org.junit.jupiter.api.Test;

class PlacementStepTest {

    @Test
    void theLifeCycleIsThatOfTheProductAndNothingElse() {
        Set<String> possible = new TreeSet<>();
        for (PlacementState from : PlacementState.values()) {
            Arrays.stream(PlacementStep.values())
                    .forEach(step -> step.from(from).ifPresent(to -> possible.add(from + " " + to)));
        }
        assertThat(possible)
                .containsExactlyInAnyOrder(
                        DRAFT + " " + OPEN,
                        OPEN + " " + CLOSED,
                        CLOSED + " " + MATCHED,
                        MATCHED + " " + FILLED,
                        DRAFT + " " + WITHDRAWN,
                        OPEN + " " + WITHDRAWN,
                        CLOSED + " " + WITHDRAWN,
                        MATCHED + " " + WITHDRAWN);
    }
}
