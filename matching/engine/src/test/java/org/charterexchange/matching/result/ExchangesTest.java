package org.charterexchange.matching.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExchangesTest {

    @Test
    void swapsComeFirstThenTheShortestRings() {
        SortedMap<Long, Integer> flows = new TreeMap<>();
        // a swap 0-1 twice over with one move left, a ring 0-1-2 and a ring 3-4-5-6
        flow(flows, 0, 1, 3);
        flow(flows, 1, 0, 2);
        flow(flows, 1, 2, 1);
        flow(flows, 2, 0, 1);
        flow(flows, 3, 4, 1);
        flow(flows, 4, 5, 1);
        flow(flows, 5, 6, 1);
        flow(flows, 6, 3, 1);
        flow(flows, 6, 0, 1);

        assertThat(cycles(7, flows))
                .containsExactly(List.of(0, 1), List.of(0, 1), List.of(0, 1, 2), List.of(3, 4, 5, 6));
    }

    @Test
    void ofTwoRingsThatShareAMoveTheShorterIsTaken() {
        SortedMap<Long, Integer> flows = new TreeMap<>();
        flow(flows, 0, 1, 1);
        flow(flows, 1, 2, 1);
        flow(flows, 2, 3, 1);
        flow(flows, 3, 0, 1);
        flow(flows, 1, 4, 1);
        flow(flows, 4, 0, 1);

        assertThat(cycles(5, flows)).containsExactly(List.of(0, 1, 4));
    }

    @Test
    void movesThatNobodyReturnsAreInNoExchange() {
        SortedMap<Long, Integer> flows = new TreeMap<>();
        flow(flows, 0, 1, 5);
        flow(flows, 2, 1, 5);
        assertThat(cycles(3, flows)).isEmpty();
        assertThat(cycles(0, new TreeMap<>())).isEmpty();
    }

    private static void flow(SortedMap<Long, Integer> flows, long home, long host, int count) {
        flows.put(home << 32 | host, count);
    }

    private static List<List<Integer>> cycles(int organisations, SortedMap<Long, Integer> flows) {
        return Exchanges.of(organisations, flows).stream()
                .map(cycle -> java.util.Arrays.stream(cycle).boxed().toList())
                .toList();
    }
}
