package org.charterexchange.service.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.charterexchange.contract.applications.ApplicationState;
import org.junit.jupiter.api.Test;

class ApplicationStepTest {

    @Test
    void theLifeCycleIsThatOfTheProductAndAWithdrawnRankingMayBeginAnew() {
        Set<String> possible = new TreeSet<>();
        for (ApplicationState from : ApplicationState.values()) {
            Arrays.stream(ApplicationStep.values())
                    .forEach(step -> step.from(from).ifPresent(to -> possible.add(step + " " + from + " " + to)));
        }
        assertThat(possible)
                .containsExactlyInAnyOrder(
                        "RANK DRAFT DRAFT",
                        "RANK WITHDRAWN DRAFT",
                        "SUBMIT DRAFT SUBMITTED",
                        "SUBMIT WITHDRAWN SUBMITTED",
                        "ENDORSE SUBMITTED ENDORSED",
                        "DECLINE SUBMITTED DECLINED_BY_HOME",
                        "WITHDRAW DRAFT WITHDRAWN",
                        "WITHDRAW SUBMITTED WITHDRAWN",
                        "WITHDRAW ENDORSED WITHDRAWN",
                        "MOVE DRAFT DRAFT",
                        "MOVE SUBMITTED SUBMITTED",
                        "MOVE ENDORSED SUBMITTED",
                        "MOVE DECLINED_BY_HOME DRAFT",
                        "MOVE WITHDRAWN WITHDRAWN");
    }
}
