package org.charterexchange.service.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RefusalBudgetTest {

    private final RefusalBudget budget = new RefusalBudget();

    @Test
    void theFirstOfAKindAreRecordedAndTheRestIsCounted() {
        assertThat(recorded("eve", "candidate.get not-found", 25)).isEqualTo(RefusalBudget.OF_A_KIND);
        assertThat(recorded("eve", "placement.get not-found", 3)).isEqualTo(3);
        assertThat(recorded("ada", "candidate.get not-found", 1)).isEqualTo(1);
        assertThat(budget.settle())
                .isEqualTo(Map.of("eve", Map.of("candidate.get not-found", 25 - RefusalBudget.OF_A_KIND)));
    }

    @Test
    void aPersonCannotFillTheStoreWithManyKindsEither() {
        long all = IntStream.range(0, 1_000)
                .mapToLong(kind -> recorded("eve", "kind-" + kind, 5))
                .sum();
        assertThat(all).isEqualTo(RefusalBudget.OF_A_PERSON);
    }

    @Test
    void theBudgetIsWholeAgainOnceSettled() {
        recorded("eve", "candidate.get not-found", 25);
        budget.settle();
        assertThat(budget.settle()).isEmpty();
        assertThat(recorded("eve", "candidate.get not-found", 1)).isEqualTo(1);
    }

    private long recorded(String person, String kind, int times) {
        return IntStream.range(0, times)
                .filter(time -> budget.takes(person, kind))
                .count();
    }
}
