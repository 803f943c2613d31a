package org.charterexchange.frontend.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.charterexchange.contract.rounds.RunMeasures;
import org.charterexchange.frontend.words.TestWords;
import org.junit.jupiter.api.Test;

class RunWordsTest {

    @Test
    void saysHowManyHaveAPlaceAndHowMuchBetterAnyPlanCouldBe() {
        assertThat(RunWords.sentence(run(500, 412, 1_000_000, 1_000_100), TestWords.english()))
                .isEqualTo("412 of 500 people have a place. "
                        + "No other plan under this policy could score more than 0.01 % higher.");
    }

    @Test
    void neverUnderstatesHowMuchBetterAnotherPlanCouldBe() {
        assertThat(RunWords.best(run(5, 4, 1_000_000, 1_000_001), TestWords.english()))
                .contains("0.01 %");
        assertThat(RunWords.best(run(5, 4, 1_000_000, 1_012_101), TestWords.english()))
                .contains("1.22 %");
    }

    @Test
    void saysThatNoPlanIsBetterOnlyWhereTheBoundIsReached() {
        assertThat(RunWords.best(run(5, 4, 900, 900), TestWords.english()))
                .isEqualTo("No other plan under this policy could score higher.");
    }

    @Test
    void hasWordsForOneForNobodyAndForNoPoints() {
        assertThat(RunWords.sentence(run(1, 1, 10, 10), TestWords.english())).startsWith("1 of 1 person has a place.");
        assertThat(RunWords.sentence(run(0, 0, 0, 0), TestWords.english()))
                .isEqualTo("Nobody took part in this round.");
        assertThat(RunWords.best(run(3, 0, 0, 1200), TestWords.english())).contains("1,200 points");
    }

    @Test
    void saysTheSameInWelsh() {
        assertThat(RunWords.sentence(run(500, 412, 900, 900), TestWords.welsh()))
                .isEqualTo("Mae gan 412 o 500 o bobl le. "
                        + "Ni allai unrhyw gynllun arall o dan y polisi hwn sgorio’n uwch.");
    }

    private static RunMeasures run(int candidates, int placed, long points, long bound) {
        return new RunMeasures(candidates, placed, List.of(), 0, 0, 0, 0, Map.of(), points, bound, 0);
    }
}
