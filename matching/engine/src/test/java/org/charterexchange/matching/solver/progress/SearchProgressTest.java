package org.charterexchange.matching.solver.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.charterexchange.matching.solver.fixture.SilentListener;
import org.charterexchange.matching.solver.settings.SearchSettings;
import org.junit.jupiter.api.Test;

class SearchProgressTest {

    private static final SearchSettings SETTINGS = SearchSettings.defaults();

    private static final double WEEK = 604_800;

    @Test
    void countsWhatWasUsedBeforeARoundAndWhatWillBeLeftAfterIt() {
        SearchProgress second = new SearchProgress(
                new SilentListener(), new SearchLimits.Seconds(WEEK), SETTINGS.progress(), WEEK, 0.5);
        assertThat(second.usedOfAll()).isCloseTo(1 / 3.0, within(0.01));
        assertThat(second.used()).isCloseTo(0, within(0.01));
    }

    @Test
    void takesASingleRoundForAll() {
        SearchProgress only =
                new SearchProgress(new SilentListener(), new SearchLimits.Seconds(WEEK), SETTINGS.progress());
        assertThat(only.usedOfAll()).isCloseTo(0, within(0.01));
        assertThat(new SearchProgress(new SilentListener(), new SearchLimits.Seconds(0), SETTINGS.progress())
                        .usedOfAll())
                .isEqualTo(1);
    }
}
