package org.charterexchange.matching.solver.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.charterexchange.matching.solver.fixture.SilentListener;
import org.junit.jupiter.api.Test;

class SearchProgressTest {

    private static final double WEEK = 604_800;

    @Test
    void a_round_counts_what_was_used_before_it_and_what_will_be_left_after_it() {
        SearchProgress second = new SearchProgress(new SilentListener(), new SearchLimits.Seconds(WEEK), WEEK, 0.5);
        assertThat(second.usedOfAll()).isCloseTo(1 / 3.0, within(0.01));
        assertThat(second.used(0)).isCloseTo(0, within(0.01));
    }

    @Test
    void one_round_is_all() {
        SearchProgress only = new SearchProgress(new SilentListener(), new SearchLimits.Seconds(WEEK));
        assertThat(only.usedOfAll()).isCloseTo(0, within(0.01));
        assertThat(new SearchProgress(new SilentListener(), new SearchLimits.Seconds(0)).usedOfAll())
                .isEqualTo(1);
    }
}
