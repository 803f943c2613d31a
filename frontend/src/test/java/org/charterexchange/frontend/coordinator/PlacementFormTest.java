package org.charterexchange.frontend.coordinator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.charterexchange.contract.StageBand;
import org.charterexchange.contract.placements.PlacementRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacementFormTest {

    @Test
    void aLowestStageAloneMeansFromThatStageUp() {
        assertThat(stages("3", "")).isEqualTo(new StageBand(3, 5));
    }

    @Test
    void aHighestStageAloneMeansUpToThatStage() {
        assertThat(stages("", "2")).isEqualTo(new StageBand(1, 2));
    }

    @Test
    void neitherStageMeansEveryStage() {
        assertThat(stages("", "")).isNull();
        assertThat(stages("2", "4")).isEqualTo(new StageBand(2, 4));
    }

    private static @Nullable StageBand stages(String lowest, String highest) {
        PlacementRequest read = PlacementForm.blank()
                .with("title", "Control room")
                .with("stages-lowest", lowest)
                .with("stages-highest", highest)
                .read(reader -> PlacementForm.read(reader, null))
                .block();
        return Objects.requireNonNull(read).stages();
    }
}
