package org.charterexchange.service.rounds.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterexchange.contract.rounds.RunProgress;
import org.junit.jupiter.api.Test;

class ProgressHistoryTest {

    private static RunProgress progress(int i) {
        return new RunProgress(i, i, 1000L + i, 10_000, i);
    }

    @Test
    void neverHoldsMoreThanTwoHundredEntriesAndKeepsTheFirstAndTheLast() {
        ProgressHistory history = new ProgressHistory(List.of());
        for (int i = 0; i < 5_000; i++) {
            history.add(progress(i));
            assertThat(history.entries()).hasSizeBetween(1, ProgressHistory.LONGEST);
            assertThat(history.entries().get(0)).isEqualTo(progress(0));
            assertThat(history.entries().get(history.entries().size() - 1)).isEqualTo(progress(i));
        }
    }

    @Test
    void staysInTheOrderOfTime() {
        ProgressHistory history = new ProgressHistory(List.of());
        for (int i = 0; i < 1_000; i++) {
            history.add(progress(i));
        }
        assertThat(history.entries()).extracting(RunProgress::seconds).isSorted();
        assertThat(history.entries().size()).isGreaterThan(ProgressHistory.LONGEST / 2 - 1);
    }

    @Test
    void doesNotRepeatAnEntryWithTheSamePointsAndBound() {
        ProgressHistory history = new ProgressHistory(List.of(progress(1)));
        history.add(new RunProgress(9, 99, 1001, 10_000, 1));
        assertThat(history.entries()).containsExactly(progress(1));
        history.add(new RunProgress(9, 99, 1001, 9_000, 1));
        assertThat(history.entries()).hasSize(2);
    }
}
