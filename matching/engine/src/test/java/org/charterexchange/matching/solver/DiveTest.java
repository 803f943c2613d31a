package org.charterexchange.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiveTest {

    @Test
    void aTenthIsFixedAtLeastHoweverUnsureAllAre() {
        double[] certainty =
                IntStream.range(0, 1000).mapToDouble(k -> 0.3 + k * 0.0002).toArray();
        double enough = Dive.enough(certainty);
        assertThat(Arrays.stream(certainty).filter(c -> c >= enough).count()).isEqualTo(100);
    }

    @Test
    void nobodyWhoIsUnsureIsFixedWhileATenthIsSure() {
        double[] certainty = new double[100];
        Arrays.fill(certainty, 0.6);
        Arrays.fill(certainty, 0, 10, 0.95);
        assertThat(Dive.enough(certainty)).isBetween(0.6 + 1e-9, 0.95);
    }

    @Test
    void theLastOneIsFixed() {
        assertThat(Dive.enough(new double[] {0.4})).isLessThanOrEqualTo(0.4);
    }
}
