package org.charterexchange.service.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.charterexchange.contract.rounds.PublishedFigures;
import org.charterexchange.contract.rounds.RunMeasures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureSuppressionTest {

    @Test
    void tellsEverybodyWhatThePublishedRunCameTo() {
        assertThat(FigureSuppression.of(measures(100, 80, 40, 12, 60)))
                .isEqualTo(new PublishedFigures(100, 80, directions(40), 12, 60));
    }

    @Test
    void tellsThatEverybodyHasAPlace() {
        assertThat(FigureSuppression.of(measures(80, 80, 40, 12, 60))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"100, 4, 4", "100, 80, 4", "84, 80, 40"})
    void keepsCountsBelowFiveToItself(int candidates, int placed, int oneWay) {
        assertThat(FigureSuppression.of(measures(candidates, placed, oneWay, 12, 60)))
                .isNull();
    }

    @Test
    void leavesOutHowManySwapsThereAreWhereTheyAreFew() {
        assertThat(FigureSuppression.of(measures(100, 80, 40, 4, 3)))
                .isEqualTo(new PublishedFigures(100, 80, directions(40), null, null));
    }

    @Test
    void tellsNothingInMeasuresThatTheFiguresDoNotTell() {
        assertThat(FigureSuppression.measures(measures(100, 80, 40, 4, 60)))
                .isNotNull()
                .satisfies(told -> {
                    assertThat(told.swaps()).isNull();
                    assertThat(told.reciprocated()).isEqualTo(60);
                    assertThat(told.ranks()).containsExactly(80);
                });
        assertThat(FigureSuppression.measures(measures(84, 80, 40, 12, 60))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"77, 3", "70, 8", "74, 6"})
    void tellsRanksOnlyWhereNoneIsAboutFew(int first, int second) {
        RunMeasures few = new RunMeasures(100, 80, List.of(first, second), 0, 0, 0, 0, directions(40), 1, 1, 0);
        assertThat(FigureSuppression.measures(few))
                .isNotNull()
                .satisfies(told -> assertThat(told.ranks()).isEqualTo(first == 74 ? few.ranks() : List.of()));
    }

    private static RunMeasures measures(int candidates, int placed, int oneWay, int swaps, int reciprocated) {
        return new RunMeasures(
                candidates, placed, List.of(placed), swaps, reciprocated, 0, 0, directions(oneWay), 1, 1, 0);
    }

    private static Map<String, Integer> directions(int oneWay) {
        return Map.of("POLICING>INDUSTRY", oneWay, "INDUSTRY>POLICING", 40);
    }
}
