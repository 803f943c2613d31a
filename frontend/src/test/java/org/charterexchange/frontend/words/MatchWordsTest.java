package org.charterexchange.frontend.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterexchange.contract.Sector;
import org.charterexchange.contract.rounds.MatchParts;
import org.charterexchange.contract.rounds.MatchView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchWordsTest {

    @Test
    void saysTheChoiceTheSkillsAndTheCarbon() {
        assertThat(MatchWords.sentence(match(2, 3, 4, 212), TestWords.english()))
                .isEqualTo("Second choice; meets 3 of 4 wanted skills; 212 kg CO₂e");
        assertThat(MatchWords.sentence(match(2, 3, 4, 212), TestWords.welsh()))
                .isEqualTo("Ail ddewis; yn bodloni 3 o 4 sgìl a ddymunir; 212 kg CO₂e");
    }

    @Test
    void hasWordsForWhatWasNotRankedNotWantedAndFarDown() {
        assertThat(MatchWords.sentence(match(null, 0, 0, 0), TestWords.english()))
                .isEqualTo("Open to offers; no particular skills wanted; 0 kg CO₂e");
        assertThat(MatchWords.sentence(match(14, 1, 1, 12_400), TestWords.english()))
                .isEqualTo("Choice 14; meets 1 of 1 wanted skill; 12 t CO₂e");
    }

    private static MatchView match(@Nullable Integer rank, int met, int wanted, long carbon) {
        MatchParts parts = new MatchParts(1000, 255, 150, 0, 100, 21, 0);
        return new MatchView(
                "c",
                "C",
                null,
                "kent",
                "Kent Police",
                Sector.POLICING,
                "p",
                "P",
                "tide",
                "Tidewater",
                Sector.INDUSTRY,
                rank,
                met,
                wanted,
                0,
                carbon,
                false,
                1484,
                parts);
    }
}
