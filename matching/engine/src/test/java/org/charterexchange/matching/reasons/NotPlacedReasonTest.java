package org.charterexchange.matching.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterexchange.matching.eligibility.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotPlacedReasonTest {

    @ParameterizedTest
    @EnumSource(Reason.class)
    void hasEveryReasonWhyAPairIsNotEligible(Reason reason) {
        assertThat(NotPlacedReason.of(reason)).hasToString(reason.name());
    }
}
