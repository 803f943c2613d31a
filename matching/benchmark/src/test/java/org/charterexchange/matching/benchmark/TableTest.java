package org.charterexchange.matching.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.matching.benchmark.peers.Progress.Step;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Outcome ENGINE =
            new Outcome(List.of(new Step(0.5, 980), new Step(2, 1000)), 1000, 2, 64, List.of());
    private static final Outcome GREEDY =
            new Outcome(List.of(new Step(0.1, 900)), Double.POSITIVE_INFINITY, 0.1, 32, List.of("finding x"));

    @Test
    void pointsAreSetAgainstTheBestBoundOfAll() {
        Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
        outcomes.put("engine", List.of(ENGINE));
        outcomes.put("greedy", List.of(GREEDY));
        assertThat(new Table(5, outcomes).markdown().lines().skip(2))
                .containsExactly(
                        "| **this engine** | 98.000 | 100.000 | 100.000 | 2.0 s | 2.0 s | 0.0000 % | 1 of 1 | 2.0 s | 64 MiB | accepted |",
                        "| greedy | 90.000 | 90.000 | 90.000 | – | – | – | 0 of 1 | 0.1 s | 32 MiB | **REFUSED** |");
    }

    @Test
    void whatAnotherProcessPrintsIsReadBack() {
        assertThat(Outcome.parse(GREEDY.lines()).findings()).containsExactly("finding x");
        assertThat(Outcome.parse(ENGINE.lines())).isEqualTo(ENGINE);
    }
}
