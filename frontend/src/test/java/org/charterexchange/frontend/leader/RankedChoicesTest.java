package org.charterexchange.frontend.leader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankedChoicesTest {
    private final RankedChoices ranking = new RankedChoices(List.of("a", "b", "c"), false);

    @Test
    void movingSwapsWithTheNeighbour() {
        assertThat(ranking.up("c").placements()).containsExactly("a", "c", "b");
        assertThat(ranking.down("a").placements()).containsExactly("b", "a", "c");
    }

    @Test
    void theFirstCannotMoveUpNorTheLastDown() {
        assertThat(ranking.up("a")).isEqualTo(ranking);
        assertThat(ranking.down("c")).isEqualTo(ranking);
    }

    @Test
    void movingWhatIsNotRankedChangesNothing() {
        assertThat(ranking.up("x")).isEqualTo(ranking);
        assertThat(ranking.down("x")).isEqualTo(ranking);
    }

    @Test
    void aNewChoiceComesLastAndAnOldOneStays() {
        assertThat(ranking.with("d").placements()).containsExactly("a", "b", "c", "d");
        assertThat(ranking.with("a")).isEqualTo(ranking);
    }

    @Test
    void removingKeepsTheOrderOfTheOthers() {
        assertThat(ranking.without("b").request().placements()).containsExactly("a", "c");
    }
}
