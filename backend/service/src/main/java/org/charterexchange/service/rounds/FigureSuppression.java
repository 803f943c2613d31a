package org.charterexchange.service.rounds;

import org.charterexchange.contract.rounds.PublishedFigures;
import org.charterexchange.contract.rounds.RunMeasures;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a published run that may be shown to everybody.
 */
final class FigureSuppression {

    /** Published figures about people suppress counts below it. */
    private static final int SMALLEST = 5;

    private FigureSuppression() {}

    /** The figures; none where they, or the number of those without a place, would tell of fewer than five people. */
    static @Nullable PublishedFigures of(RunMeasures measures) {
        int unplaced = measures.candidates() - measures.placed();
        boolean few = few(measures.placed())
                || (unplaced > 0 && few(unplaced))
                || measures.byDirection().values().stream().anyMatch(FigureSuppression::few);
        return few
                ? null
                : new PublishedFigures(
                        measures.candidates(),
                        measures.placed(),
                        measures.byDirection(),
                        enough(measures.swaps()),
                        enough(measures.reciprocated()));
    }

    private static @Nullable Integer enough(int count) {
        return few(count) ? null : count;
    }

    private static boolean few(int count) {
        return count < SMALLEST;
    }
}
