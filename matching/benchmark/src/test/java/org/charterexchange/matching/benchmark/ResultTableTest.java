package org.charterexchange.matching.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charterexchange.matching.benchmark.peers.PeerProgress.Step;
import org.junit.jupiter.api.Test;

class ResultTableTest {

    private static final Measurement ENGINE =
            new Measurement(List.of(new Step(0.5, 980), new Step(2, 1000)), 1000, 2, 64, 1.5, List.of(), "");
    private static final Measurement GREEDY = new Measurement(
            List.of(new Step(0.1, 900)), Double.POSITIVE_INFINITY, 0.1, 32, 0.5, List.of("finding x"), "");

    @Test
    void pointsAreSetAgainstTheBestBoundOfAll() {
        Map<String, List<Measurement>> outcomes = new LinkedHashMap<>();
        outcomes.put("engine", List.of(ENGINE));
        outcomes.put("greedy", List.of(GREEDY));
        outcomes.put("flow", List.of(Measurement.failed("left out: why")));
        assertThat(new ResultTable(5, outcomes).markdown().lines().skip(2))
                .containsExactly(
                        "| **this engine** | 98.000 | 100.000 | 100.000 | 2.0 s | 2.0 s | 2.0 s | 0.0000 % | 1 of 1 | 2.0 s | 64 MiB | accepted |",
                        "| greedy | 90.000 | 90.000 | 90.000 | – | – | – | – | 0 of 1 | 0.1 s | 32 MiB | **REFUSED** |",
                        "| minimum-cost flow, no reciprocity (JGraphT) | left out: why |  |  |  |  |  |  |  |  |  |  |",
                        "",
                        "Load average when the runs began: 0.5 to 1.5.");
    }

    @Test
    void aBoundThatAMatchingExceedsCountsForNothing() {
        Map<String, List<Measurement>> outcomes = new LinkedHashMap<>();
        outcomes.put("engine", List.of(ENGINE));
        outcomes.put("highs", List.of(new Measurement(List.of(), 0, 5, 64, 0.5, List.of(), "")));
        assertThat(new ResultTable(5, outcomes).markdown())
                .contains("| **this engine** | 98.000 | 100.000 |")
                .contains("| MIP, HiGHS | – | – | – | – | – | – | – | 0 of 1 | 5.0 s |");
    }

    @Test
    void whatAnotherProcessPrintsIsReadBack() {
        assertThat(Measurement.parse(GREEDY.lines())).isEqualTo(GREEDY);
        assertThat(Measurement.parse(ENGINE.lines())).isEqualTo(ENGINE);
        assertThat(Measurement.parse(Measurement.failed("why").lines())).isEqualTo(Measurement.failed("why"));
    }

    @Test
    void timeThatGrowsWithTheSquareOfTheSizeHasTheExponentTwo() {
        TreeMap<Integer, ResultTable> tables = new TreeMap<>();
        for (int size : List.of(50, 200, 1000)) {
            double seconds = size * size / 1e5;
            Measurement outcome = new Measurement(List.of(new Step(seconds, 995)), 1000, seconds, 1, 1, List.of(), "");
            tables.put(size, new ResultTable(5, Map.of("greedy", List.of(outcome))));
        }
        assertThat(new GrowthTable(tables).markdown().lines().skip(2))
                .containsExactly("| greedy | n^2.00 (50 to 1,000) | – |");
        assertThat(GrowthTable.slope(List.of(new double[] {1, 2}, new double[] {2, 4}, new double[] {4, 8})))
                .isCloseTo(2, within(1e-9));
    }
}
