package org.charterexchange.service.rounds;

import java.util.stream.IntStream;
import org.charterexchange.contract.rounds.PublishedFigures;
import org.charterexchange.contract.rounds.RunMeasures;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a published run that may be shown to everybody.
 */
final class Figures {

    /** Published figures about people suppress counts below it. */
    private static final int SMALLEST = 5;

    private Figures() {}

    /** The figures; none where one of them, or the number of those without a place, would tell of fewer than five. */
    static @Nullable PublishedFigures of(RunMeasures measures) {
        int unplaced = measures.candidates() - measures.placed();
        boolean fewUnplaced = unplaced > 0 && unplaced < SMALLEST;
        boolean few = counts(measures).anyMatch(count -> count < SMALLEST);
        return few || fewUnplaced
                ? null
                : new PublishedFigures(
                        measures.candidates(),
                        measures.placed(),
                        measures.byDirection(),
                        measures.swaps(),
                        measures.reciprocated());
    }

    private static IntStream counts(RunMeasures measures) {
        return IntStream.concat(
                IntStream.of(measures.placed(), measures.swaps(), measures.reciprocated()),
                measures.byDirection().values().stream().mapToInt(Integer::intValue));
    }
}
