package org.charterexchange.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StageBandTest {

    @Test
    void anEndThatIsNotGivenIsOpen() {
        assertThat(StageBand.between(3, null)).isEqualTo(new StageBand(3, 5));
        assertThat(StageBand.between(null, 3)).isEqualTo(new StageBand(1, 3));
    }

    @Test
    void bothEndsAreKeptAndNeitherMeansEveryStage() {
        assertThat(StageBand.between(2, 4)).isEqualTo(new StageBand(2, 4));
        assertThat(StageBand.between(null, null)).isNull();
    }
}
